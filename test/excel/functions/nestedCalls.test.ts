import { openWithFunctions } from "../support/withFunctions";

const CELLS = [
  ["amount", 10],
  ["", 20],
  ["", 30],
] as const;

/** Formulas with calls inside formulas and inside calls, and what they show. */
const NESTED = [
  ["=ROUND(CRM.CLV(100,12,3,40%,200)/CRM.AOV(B1:B3),2)", 62],
  ['=IF(CRM.RETENTION(200,210,50)>0.7,CRM.CHURN(200,40),"")', 0.2],
  ["=CRM.CLV(CRM.AOV(B1:B3),12,3,40%,CRM.CLV(1,1,1,100%,0))", 287],
] as const;

const values = (address: string): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });

/** Waits past the time in which cells show that they are being calculated. */
async function settled(address: string): Promise<unknown[]> {
  for (let turn = 0; turn < 200; turn++) {
    const shown = await values(address);
    if (!shown.includes("#BUSY!")) return shown;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error("Cells still wait for their functions");
}

test("functions answer inside formulas and inside each other, and follow their cells", async () => {
  const { standIn } = await openWithFunctions();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = CELLS.map((row) => [...row]);
    sheet.getRange("D1:D3").formulas = NESTED.map(([formula]) => [formula]);
    await context.sync();
  });
  expect(await settled("D1:D3")).toEqual(NESTED.map(([, value]) => value));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("B3").values = [[60]];
    await context.sync();
  });
  expect(await settled("D1:D3")).toEqual([41.33, 0.2, 431]);
  expect([standIn.gaps, standIn.bugs]).toEqual([[], []]);
});

import { addAction, build, plannableKpis, refresh } from "../../src/excel";
import { contents } from "./support/contents";
import { cellAt, openWorkbook, reopened, sheetOf, type OpenWorkbook } from "./support/openWorkbook";
import { orderWorkbook } from "./support/orderTable";
import { ordersRequest, quiet } from "./support/requests";
import { tableRows } from "./support/tableRows";

/** 2 January 2012. */
const TODAY = 40910;

const enter = (sheet: string, cells: Readonly<Record<string, string | number>>): Promise<void> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const [address, value] of Object.entries(cells))
      worksheets.getItem(sheet).getRange(address).formulas = [[value]];
    await context.sync();
  });

const KPIS = ["AOV", "FREQ", "REPEAT"];
/** Rows of the targets of these KPIs: F is the target, E the direction, N the owner. */
const TARGETS = { F6: 1000, N6: "Kim", F7: 0.1, F8: 0.9 };

async function built(): Promise<OpenWorkbook> {
  const open = await openWorkbook(orderWorkbook(60));
  await build({ ...ordersRequest, kpis: KPIS }, quiet);
  await enter("KPI Targets", TARGETS);
  return open;
}

const scorecardOf = (open: OpenWorkbook, id: string) =>
  tableRows(open.book.toData(), "CRM_Scorecard").find((row) => row[0] === id)!;

const actionsOf = (open: OpenWorkbook) => tableRows(open.book.toData(), "CRM_Actions");

test("KPIs that are off target by the sheet as it stands are offered, and the one of the active cell", async () => {
  await built();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("CRM_Scorecard");
    table.getDataBodyRange().getCell(1, 6).select();
    await context.sync();
  });
  expect(await plannableKpis()).toEqual({
    offTarget: [
      { id: "AOV", name: "Average order value" },
      { id: "REPEAT", name: expect.any(String) },
    ],
    selected: { id: "FREQ", name: expect.any(String) },
  });
});

test("without a scorecard nothing is offered, and an action says what to do first", async () => {
  await openWorkbook(orderWorkbook(60));
  expect(await plannableKpis()).toEqual({ offTarget: [], selected: null });
  await expect(addAction("AOV", TODAY)).rejects.toMatchObject({ key: "nothingBuilt" });
});

describe("the first action", () => {
  let open: OpenWorkbook;

  beforeAll(async () => {
    open = await built();
    expect(open.book.toData().sheets.some(({ name }) => name === "KPI Actions")).toBe(false);
    await addAction("AOV", TODAY + 0.4);
  });

  test("makes the sheet with the KPI's gap, owner, value and day of start", () => {
    const [, , , , actual, , gap] = scorecardOf(open, "AOV");
    expect(actionsOf(open)).toEqual([["AOV", gap, "", "Kim", "", TODAY, actual, 0]]);
    const sheet = sheetOf(open.book.toData(), "KPI Actions");
    expect(sheet.visibility).toBe("Visible");
    expect(cellAt(sheet, 4, 5)?.numberFormat).toBe("yyyy-mm-dd");
  });

  test("puts the cursor where the action is to be written", async () => {
    const address = await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return cell.address;
    });
    expect(address).toBe("'KPI Actions'!C5");
  });

  test("has an effect that follows the scorecard, positive for better", async () => {
    await enter("KPI Actions", { G5: 10 });
    const actual = scorecardOf(open, "AOV")[4] as number;
    expect(actionsOf(open)[0]?.[7]).toBeCloseTo(actual - 10, 9);
    await enter("KPI Targets", { E6: "down" });
    expect(actionsOf(open)[0]?.[7]).toBeCloseTo(10 - actual, 9);
    await enter("KPI Targets", { E6: "on", F6: actual });
    expect(actionsOf(open)[0]?.[7]).toBeCloseTo(actual - 10, 9);
    await enter("KPI Actions", { G5: "" });
    expect(actionsOf(open)[0]?.[7]).toBe("");
  });
});

test("further actions follow below, whatever the rows above hold; the effect of a rate is in points", async () => {
  const open = await built();
  await addAction("AOV", TODAY);
  await enter("KPI Actions", { C5: "Bundle offers", E5: 40950 });
  await addAction("REPEAT", TODAY + 1);
  await enter("KPI Actions", { G6: 0.2 });
  const rows = actionsOf(open);
  expect(rows.map((row) => [row[0], row[2], row[4], row[5]])).toEqual([
    ["AOV", "Bundle offers", 40950, TODAY],
    ["REPEAT", "", "", TODAY + 1],
  ]);
  const repeat = scorecardOf(open, "REPEAT")[4] as number;
  expect(rows[1]?.[7]).toBeCloseTo((repeat - 0.2) * 100, 9);
  const effect = cellAt(sheetOf(open.book.toData(), "KPI Actions"), 5, 7);
  expect(effect?.numberFormat).toBe('"better by "0.0" pp";"worse by "0.0" pp";0.0" pp"');
});

test("a KPI that the scorecard does not show is refused", async () => {
  await built();
  await expect(addAction("NPS", TODAY)).rejects.toMatchObject({
    key: "kpiNotShown",
    facts: { id: "NPS" },
  });
});

test("a refresh leaves every action as it is and mends only a formula that lost what it read", async () => {
  const first = await built();
  await addAction("AOV", TODAY);
  await addAction("FREQ", TODAY);
  await enter("KPI Actions", { C5: "Bundle offers", D6: "Lee", A7: "NPS", C7: "typed by hand" });
  await enter("KPI Actions", { H6: "=#REF!-G6" });
  const open = await reopened(first);
  const before = actionsOf(open);
  await refresh(quiet);
  const after = actionsOf(open);
  expect(after[0]).toEqual(before[0]);
  expect(after[1]?.slice(0, 7)).toEqual(before[1]?.slice(0, 7));
  expect(after[1]?.[7]).toBe(0);
  expect(cellAt(sheetOf(open.book.toData(), "KPI Actions"), 6, 2)?.value).toBe("typed by hand");
});

test("in another language the headings follow and the effect goes on", async () => {
  const open = await built();
  await addAction("AOV", TODAY);
  await build({ ...ordersRequest, kpis: KPIS, language: "zh-TW" }, quiet);
  const sheet = sheetOf(open.book.toData(), "KPI Actions");
  expect(cellAt(sheet, 3, 2)?.value).toBe("行動");
  expect(actionsOf(open)[0]?.[7]).toBe(0);
});

/** Switches a fault on before each try, from the mildest on, until one no longer hits; the workbook stays as it was. */
async function survives(
  open: OpenWorkbook,
  faultOf: (attempt: number) => Partial<OpenWorkbook["standIn"]["faults"]>
): Promise<number> {
  const before = contents(open);
  const { faults } = open.standIn;
  for (let attempt = 0; ; attempt++) {
    Object.assign(faults, faultOf(attempt));
    const failure: unknown = await addAction("AOV", TODAY).then(
      () => null,
      (error: unknown) => error
    );
    Object.assign(faults, { failBatch: null, failAction: null });
    if (failure === null) return attempt;
    expect([attempt, contents(open)]).toEqual([attempt, before]);
    expect(failure).toMatchObject({ key: "unexpected" });
  }
}

describe.each([
  ["the first action", false],
  ["a further action", true],
] as const)("%s that fails leaves the workbook as it was", (_, hasActions) => {
  const code = "GeneralException";

  const ready = async (): Promise<OpenWorkbook> => {
    const open = await built();
    if (hasActions) await addAction("FREQ", TODAY);
    return open;
  };

  test("at whichever request Excel refuses", async () => {
    const open = await ready();
    const failed = await survives(open, (attempt) => ({
      failBatch: { number: attempt + 1, code },
    }));
    expect(failed).toBeGreaterThan(3);
    expect(actionsOf(open).at(-1)?.[0]).toBe("AOV");
  });

  test("wherever in the writing request it stops", async () => {
    const open = await ready();
    open.standIn.meter.reset();
    const spare = await survives(open, () => ({}));
    const { syncs } = open.standIn.meter.read();
    expect(spare).toBe(0);
    const again = await ready();
    const failed = await survives(again, (attempt) => ({
      failAction: { batch: syncs, action: attempt * 9, code },
    }));
    expect(failed).toBeGreaterThan(3);
  });
});

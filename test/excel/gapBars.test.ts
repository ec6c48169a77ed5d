import { build } from "../../src/excel";
import { openWorkbook } from "./support/openWorkbook";
import { orderWorkbook } from "./support/orderTable";
import { ordersRequest, quiet } from "./support/requests";

/** Bars as the chart reads them: name, gap where better, gap where worse. */
const bars = (): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem("CRM_Block_GapData").getRange().load("values");
    await context.sync();
    return range.values
      .slice(1)
      .map((row) =>
        row
          .slice(0, 3)
          .map((value) => (typeof value === "number" ? Number(value.toFixed(3)) : value))
      )
      .filter(([name]) => name !== "");
  });

test("bars are sorted by native formulas, the worst first, and follow an edited target without the add-in", async () => {
  await openWorkbook(orderWorkbook(120));
  const { results } = await build(
    {
      ...ordersRequest,
      kpis: ["REVENUE", "ORDERS", "AOV", "FREQ"],
      targets: [{ id: "AOV" }, { id: "FREQ", target: 1, direction: "on" }],
    },
    quiet
  );
  const valueOf = (id: string): number => results.kpis.find((kpi) => kpi.id === id)?.value ?? NaN;
  const frequency = Number((valueOf("FREQ") - 1).toFixed(3));
  expect(await bars()).toEqual([
    ["Purchase frequency", ...(frequency === 0 ? [0, ""] : ["", frequency])],
  ]);
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("KPI Targets");
    const ids = workbook.tables.getItem("CRM_Targets").columns.getItemAt(0).getDataBodyRange();
    ids.load("values,rowIndex");
    await context.sync();
    const targetOf = (id: string): Excel.Range =>
      sheet.getCell(ids.rowIndex + ids.values.findIndex(([value]) => value === id), 5);
    targetOf("REVENUE").values = [[valueOf("REVENUE") * 2]];
    targetOf("ORDERS").values = [[valueOf("ORDERS") / 1.25]];
    targetOf("AOV").values = [[valueOf("AOV") * 1.25]];
    await context.sync();
  });
  // By hand: revenue is half its target, −50 %; order value 1/1.25 − 1 = −20 %; orders 1.25 − 1 = +25 %.
  expect((await bars()).filter(([name]) => name !== "Purchase frequency")).toEqual([
    ["Revenue", "", -0.5],
    ["Average order value", "", -0.2],
    ["Orders", 0.25, ""],
  ]);
});

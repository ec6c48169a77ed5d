import { build } from "../../src/excel";
import { cellAt, openWorkbook, sheetOf } from "./support/openWorkbook";
import { orderWorkbook } from "./support/orderTable";
import { ordersRequest, quiet } from "./support/requests";
import { tableRows } from "./support/tableRows";

test("targets and owners stay with their KPI when more KPIs join the table", async () => {
  const open = await openWorkbook(orderWorkbook(60));
  await build({ ...ordersRequest, kpis: ["AOV", "FREQ"] }, quiet);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("KPI Targets");
    sheet.getRange("F6").formulas = [["=20+20"]];
    sheet.getRange("F7").values = [[3]];
    sheet.getRange("N7").values = [["Kim"]];
    await context.sync();
  });
  await build(ordersRequest, quiet);
  const rows = tableRows(open.book.toData(), "CRM_Targets");
  expect(rows.every(([id]) => id !== "")).toBe(true);
  const entered = rows
    .map((row) => [row[0], row[5], row[13]])
    .filter(([, target, owner]) => target !== "" || owner !== "");
  expect(entered).toEqual([
    ["AOV", 40, ""],
    ["FREQ", 3, "Kim"],
  ]);
});

test("a formula elsewhere goes on reading the target it named when more KPIs join the table", async () => {
  const open = await openWorkbook(orderWorkbook(60));
  await build({ ...ordersRequest, kpis: ["AOV", "FREQ"] }, quiet);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("KPI Targets").getRange("F7").values = [[3]];
    context.workbook.worksheets.getItem("Data").getRange("H1").formulas = [["='KPI Targets'!F7*2"]];
    await context.sync();
  });
  await build(ordersRequest, quiet);
  expect(cellAt(sheetOf(open.book.toData(), "Data"), 0, 7)?.value).toBe(6);
});

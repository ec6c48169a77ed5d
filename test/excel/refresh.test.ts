import { build, refresh, storedRequest } from "../../src/excel";
import { cellAt, openWorkbook, reopened, sheetOf, type OpenWorkbook } from "./support/openWorkbook";
import { orderWorkbook } from "./support/orderTable";
import { ordersRequest, quiet } from "./support/requests";
import { tableRows } from "./support/tableRows";

/** Works in the workbook as an analyst would, through Excel. */
const analyst = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

const write = (sheet: string, address: string, value: string | number): Promise<void> =>
  analyst(({ workbook }) => {
    workbook.worksheets.getItem(sheet).getRange(address).formulas = [[value]];
  });

const built = async (): Promise<OpenWorkbook> => {
  const open = await openWorkbook(orderWorkbook(120));
  await build(ordersRequest, quiet);
  return open;
};

/** Everything but what a refresh has to change. */
const lasting = (open: OpenWorkbook): unknown => {
  const data = open.book.toData();
  return {
    ...data,
    sheets: data.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells
        .filter(({ row, column }) => !(sheet.name === "KPI Summary" && row === 1 && column === 9))
        .map((cell) => [
          cell.row,
          cell.column,
          cell.value,
          cell.formula ?? "",
          cell.numberFormat ?? "",
        ])
        .filter(([, , value, formula]) => value !== null || formula !== ""),
    })),
  };
};

test("a refresh in a new process changes nothing when nothing has changed", async () => {
  const first = await built();
  const again = await reopened(first);
  const before = lasting(again);
  await refresh(quiet);
  expect(lasting(again)).toEqual(before);
});

test("the stored request is what was asked, with the headers of its columns", async () => {
  const open = await reopened(await built());
  expect(open.standIn.meter.read().syncs).toBe(0);
  expect(await storedRequest()).toEqual({
    ...ordersRequest,
    sources: [
      {
        ...ordersRequest.sources[0],
        headers: { customer: "Customer", date: "Order date", order: "Order id", amount: "Amount" },
      },
    ],
  });
});

test("targets, settings, comments and the analyst's own cells survive; the score follows", async () => {
  const first = await built();
  await write("KPI Targets", "F6", 500);
  await write("KPI Targets", "F10", "=20+20");
  await write("KPI Targets", "N6", "Kim");
  await write("KPI Targets", "S7", 0.5);
  await write("KPI Summary", "T20", "watch this");
  await write("KPI Summary", "W3", "mine");
  await write("KPI Detail", "B300", "=SUM(1,2)");
  const open = await reopened(first);
  await refresh(quiet);
  const data = open.book.toData();
  const targets = tableRows(data, "CRM_Targets");
  expect([targets[0]?.[5], targets[0]?.[13], targets[4]?.[5]]).toEqual([500, "Kim", 40]);
  expect(cellAt(sheetOf(data, "KPI Targets"), 9, 5)?.formula).toBe("=20+20");
  expect(tableRows(data, "CRM_Settings")[1]).toEqual(["margin", 0.5]);
  const scorecard = tableRows(data, "CRM_Scorecard");
  expect([scorecard[0]?.[5], scorecard[0]?.[18], scorecard[3]?.[19]]).toEqual([
    500,
    "Kim",
    "watch this",
  ]);
  expect(cellAt(sheetOf(data, "KPI Summary"), 2, 22)?.value).toBe("mine");
  expect(cellAt(sheetOf(data, "KPI Detail"), 299, 1)?.formula).toBe("=SUM(1,2)");
  expect(cellAt(sheetOf(data, "KPI Summary"), 12, 0)?.value).toBeGreaterThan(0);
});

test("a comment stays with its KPI when other KPIs are chosen", async () => {
  const first = await built();
  await write("KPI Summary", "T21", "about order value");
  const open = await reopened(first);
  await build({ ...ordersRequest, kpis: ["AOV", "REVENUE"] }, quiet);
  const rows = tableRows(open.book.toData(), "CRM_Scorecard");
  expect(rows.map((row) => [row[0], row[19]])).toEqual([
    ["REVENUE", ""],
    ["AOV", "about order value"],
  ]);
});

test("more KPIs than before make room for themselves instead of overwriting what is below", async () => {
  const open = await openWorkbook(orderWorkbook(120));
  await build({ ...ordersRequest, kpis: ["AOV"] }, quiet);
  const before = sheetOf(open.book.toData(), "KPI Summary");
  await write("KPI Summary", "A80", "below");
  const again = await reopened(open);
  await build(ordersRequest, quiet);
  const data = again.book.toData();
  const summary = sheetOf(data, "KPI Summary");
  const more = tableRows(data, "CRM_Scorecard").length - 1;
  expect(more).toBeGreaterThan(8);
  // A second row of small charts takes room as well.
  const band = 13;
  expect(cellAt(summary, 79 + more + band, 0)?.value).toBe("below");
  const sentence = /^Monthly revenue/;
  const rowOf = (sheet: typeof summary) =>
    sheet.cells.find(({ value }) => sentence.test(String(value)))?.row;
  expect(rowOf(summary)).toBe((rowOf(before) ?? 0) + more);
  const trendOf = ({ charts }: typeof summary) =>
    charts.find(({ name }) => name === "CRM_Chart_Trend");
  expect(trendOf(summary)?.top).toBeGreaterThan(trendOf(before)?.top ?? Infinity);
});

test("sheets are found when they were renamed, and blocks when rows were inserted above them", async () => {
  const first = await built();
  await analyst(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("KPI Summary");
    sheet.name = "Board";
    sheet.getRange("1:3").insert("Down");
    workbook.worksheets.getItem("KPI Targets").getRange("1:2").insert("Down");
  });
  await write("KPI Targets", "F8", 700);
  const open = await reopened(first);
  const { summarySheet } = await refresh(quiet);
  const data = open.book.toData();
  expect(summarySheet).toBe("Board");
  expect(data.sheets).toHaveLength(7);
  expect(cellAt(sheetOf(data, "Board"), 3, 0)?.value).toBe("KPI summary");
  expect(tableRows(data, "CRM_Scorecard")[0]?.slice(4, 7)).toEqual([
    expect.any(Number),
    700,
    expect.any(Number),
  ]);
});

test("a sheet that was deleted is made again, the others stay", async () => {
  const first = await built();
  await write("KPI Targets", "F6", 500);
  await analyst(({ workbook }) => workbook.worksheets.getItem("KPI Detail").delete());
  const open = await reopened(first);
  await refresh(quiet);
  const data = open.book.toData();
  expect(sheetOf(data, "KPI Detail").visibility).toBe("Visible");
  expect(sheetOf(data, "KPI Detail").charts.map(({ name }) => name)).toContain(
    "CRM_Chart_Segments"
  );
  expect(tableRows(data, "CRM_Targets")[0]?.[5]).toBe(500);
  const clv = tableRows(data, "CRM_Scorecard").find(([id]) => id === "CLV");
  expect(String(clv?.[4])).not.toContain("error");
});

test("columns are found by their headers when others were inserted before them", async () => {
  const first = await built();
  const revenue = tableRows(first.book.toData(), "CRM_Scorecard")[0]?.[4];
  await analyst(({ workbook }) => {
    workbook.worksheets.getItem("Data").getRange("A:A").insert("Right");
  });
  await write("Data", "A1", "Region");
  const open = await reopened(first);
  await refresh(quiet);
  expect(tableRows(open.book.toData(), "CRM_Scorecard")[0]?.[4]).toBe(revenue);
});

test("another language rewrites the texts in place and keeps what the analyst entered", async () => {
  const first = await built();
  await write("KPI Targets", "F6", 500);
  await write("KPI Summary", "T20", "bleibt");
  const open = await reopened(first);
  const { results } = await build({ ...ordersRequest, language: "zh-CN" }, quiet);
  const data = open.book.toData();
  const summary = sheetOf(data, "KPI Summary");
  expect(cellAt(summary, 0, 0)?.value).toBe("KPI 汇总");
  expect(tableRows(data, "CRM_Scorecard")[3]?.[19]).toBe("bleibt");
  expect(cellAt(summary, 12, 0)?.value).toBeCloseTo(results.score ?? NaN, 12);
});

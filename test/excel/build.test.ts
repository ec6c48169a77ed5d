import { businessRequest, businessWorkbook } from "../support/businessWorkbook";
import { businessTables } from "../support/businessTables";
import { build } from "../../src/excel";
import type { WorkbookData } from "../../src/standin/book/workbookData";
import { cellAt, openWorkbook, sheetOf } from "./support/openWorkbook";
import { orderWorkbook } from "./support/orderTable";
import { ordersRequest, quiet } from "./support/requests";
import { tableRows } from "./support/tableRows";

const targets = [
  { id: "REVENUE", target: 2000 },
  { id: "ORDERS", target: 55, direction: "down" },
  { id: "CUSTOMERS", target: 52 },
  { id: "AOV", target: 40, direction: "on", weight: 0.3 },
  { id: "FREQ", target: 4, active: "no" },
  { id: "ARPU", target: 60, green_from: 0.8 },
  { id: "RETENTION.ACTIVE", worst: 0, best: 0.4 },
  { id: "CLV", target: 400, owner: "=1+1" },
];
const settings = { margin: 0.4, cac: 20, lifespan: 3, currency: "EUR", amber_from: 0.85 };
const request = { ...ordersRequest, targets, settings };

const STATUS = /^. (.+)$/u;

describe("a build of 600 orders", () => {
  let data: WorkbookData;
  let outcome: Awaited<ReturnType<typeof build>>;
  let gaps: readonly string[];

  beforeAll(async () => {
    const open = await openWorkbook(orderWorkbook(600));
    outcome = await build(request, quiet);
    data = open.book.toData();
    gaps = open.standIn.gaps;
  });

  test("uses nothing of Office.js that the stand-in lacks", () => {
    expect(gaps).toEqual([]);
  });

  test("shows six sheets, the summary in front, and leaves the data as they were", () => {
    expect(data.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Data", "Visible"],
      ["KPI Summary", "Visible"],
      ["KPI Detail", "Visible"],
      ["KPI Targets", "Visible"],
      ["KPI Data notes", "Visible"],
      ["KPI History", "Visible"],
      ["KPI Chart data", "Visible"],
    ]);
    expect(data.activeSheet).toBe("KPI Summary");
    expect(sheetOf(data, "Data").cells).toHaveLength(orderWorkbook(600).sheets[0]!.cells.length);
  });

  test("has the status of every KPI, the score and the grade that the results say", () => {
    const rows = tableRows(data, "CRM_Scorecard");
    const shown = rows.map((row) => ({
      id: row[0],
      status: STATUS.exec(String(row[13]))?.[1],
      target: row[5] === "" ? null : row[5],
    }));
    expect(shown).toEqual(
      outcome.results.kpis.map(({ id, status, target }) => ({ id, status, target }))
    );
    expect(new Set(shown.map(({ status }) => status)).size).toBeGreaterThan(3);
    const [score, grade] = [0, 2].map(
      (column) => cellAt(sheetOf(data, "KPI Summary"), 12, column)?.value
    );
    expect(score).toBeCloseTo(outcome.results.score ?? NaN, 12);
    expect(grade).toBe(outcome.results.grade);
  });

  test("shows a KPI whose target is not active without target, attainment and points", () => {
    const frequency = tableRows(data, "CRM_Scorecard").find(([id]) => id === "FREQ");
    expect(frequency?.[4]).toBeGreaterThan(0);
    expect([5, 6, 7, 10, 11, 12].map((column) => frequency?.[column])).toEqual(
      Array.from({ length: 6 }, () => "")
    );
    expect(frequency?.[13]).toMatch(/no target$/);
  });

  test("shows lifetime value from the formula over its five inputs, the same as the results", () => {
    const clv = tableRows(data, "CRM_Scorecard").find(([id]) => id === "CLV");
    const result = outcome.results.kpis.find(({ id }) => id === "CLV");
    expect(clv?.[4]).toBeCloseTo(result?.value ?? NaN, 9);
    expect(clv?.[8]).toBeCloseTo(result?.previous ?? NaN, 9);
  });

  test("writes text from outside as text, never as a formula", () => {
    const owners = tableRows(data, "CRM_Targets").map((row) => row[13]);
    expect(owners).toContain("=1+1");
    const { cells } = sheetOf(data, "KPI Targets");
    expect(cells.find(({ value }) => value === "=1+1")?.formula).toBeUndefined();
    const clv = tableRows(data, "CRM_Scorecard").find(([id]) => id === "CLV");
    expect(clv?.[18]).toBe("=1+1");
  });

  test("stores what a refresh needs in one small key per source, without data", () => {
    expect(Object.keys(data.settings).sort()).toEqual(["CRM_Request", "CRM_Source_1"]);
    const stored = JSON.stringify(data.settings);
    expect(stored.length).toBeLessThan(600);
    expect(stored).toContain('"name":"Orders"');
    expect(stored).not.toMatch(/C\d|O\d/);
  });

  test("makes native charts over the helper ranges, titled and with labelled axes", () => {
    const charts = data.sheets.flatMap((sheet) => sheet.charts);
    const typeOf = Object.fromEntries(charts.map(({ name, type }) => [name, type]));
    expect(typeOf).toMatchObject({
      CRM_Chart_Gaps: "BarClustered",
      CRM_Chart_Trend: "ColumnStacked",
      CRM_Chart_Multiple1: "Line",
      CRM_Chart_Multiple6: "Line",
      CRM_Chart_Segments: "BarClustered",
    });
    for (const { title, categoryAxis, valueAxis, series } of charts) {
      expect([title, categoryAxis.title, valueAxis.title].every(Boolean)).toBe(true);
      expect(series.every(({ values }) => values.startsWith("'KPI Chart data'!"))).toBe(true);
    }
  });

  test("folds detail columns and prints them one landscape page wide", () => {
    const { page, columns } = sheetOf(data, "KPI Summary");
    expect(page.orientation).toBe("Landscape");
    expect(page.fitToWidth).toBe(1);
    expect(page.printArea).toMatch(/^A1:T\d+$/);
    expect(page.footer).toEqual({ left: "&A", right: "&P / &N" });
    const folded = columns.filter(({ outline, hidden }) => outline === 1 && hidden === true);
    expect(folded.map(({ index }) => index)).toEqual([11, 12, 14, 15, 16]);
  });
});

const TWO_KINDS = businessTables({ orders: 60, deals: 40 });

test.each([
  ["one source", orderWorkbook(60), ordersRequest],
  ["several sources", businessWorkbook(TWO_KINDS), businessRequest(TWO_KINDS)],
])("progress over %s never goes back and ends at the whole", async (_, workbook, request) => {
  await openWorkbook(workbook);
  const seen: number[] = [];
  await build(request, { onProgress: ({ fraction }) => seen.push(fraction) });
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen[seen.length - 1]).toBe(1);
});

test("a sheet of the same name that is not ours is not touched", async () => {
  const data = orderWorkbook(60);
  const [sheet] = data.sheets;
  const own = {
    ...sheet!,
    id: "x",
    name: "KPI Summary",
    tables: [],
    cells: [{ row: 0, column: 0, value: "mine" }],
  };
  const { book } = await openWorkbook({ ...data, sheets: [sheet!, own] });
  const { summarySheet } = await build(ordersRequest, quiet);
  expect(summarySheet).toBe("KPI Summary (2)");
  expect(sheetOf(book.toData(), "KPI Summary").cells).toMatchObject([{ value: "mine" }]);
});

test.each([
  ["zh-CN", "KPI 汇总"],
  ["zh-TW", "KPI 摘要"],
] as const)("in %s the sheet is named and calculated in that language", async (language, name) => {
  const { book } = await openWorkbook(orderWorkbook(200));
  const { summarySheet, results } = await build({ ...request, language }, quiet);
  expect(summarySheet).toBe(name);
  expect(cellAt(sheetOf(book.toData(), name), 12, 0)?.value).toBeCloseTo(results.score ?? NaN, 12);
});

test("rows handed over by the caller build the same sheet", async () => {
  const { book } = await openWorkbook();
  const headers = ["Customer", "Date", "Amount"];
  const columns = [
    ["a", "b", "a"],
    [40850, 40851, 40852],
    [10, 20, 30],
  ];
  const table = {
    label: "orders.csv",
    headers,
    columns,
    rowCount: 3,
    firstRow: 2,
    dateColumns: [false, true, false],
  };
  const source = {
    kind: "orders",
    ref: { type: "file", label: "orders.csv" },
    mapping: { customer: 0, date: 1, amount: 2 },
  } as const;
  const outcome = await build(
    { ...ordersRequest, sources: [source] },
    { ...quiet, readFile: async () => table }
  );
  expect(outcome).toMatchObject({ rowsRead: 3, rowsUsed: 3 });
  expect(tableRows(book.toData(), "CRM_Scorecard")[0]?.[4]).toBe(60);
});

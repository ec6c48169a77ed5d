import { callFunction, cellsFrom, column, errorFrom, installHost } from "../support/excelFunctions";

beforeAll(() => installHost());

type Row = readonly unknown[];
const rowOf = (table: unknown, issue: string): unknown =>
  (table as Row[]).find(([name]) => name === issue)!.slice(1);

describe.each([null, "", "  "])("a blank delivered as %p", (blank) => {
  test("keeps its row among signals", () => {
    const values = column("KPI", 5, 6, blank, 5, 6, 5, 6, 30, blank);
    expect(cellsFrom("ANOMALY", values, 6)).toEqual(column(0, 0, "", 0, 0, 0, 0, 1));
  });

  test("keeps its place in time", () => {
    expect(cellsFrom("KPISLOPE", column(1, blank, 3, 4, blank, 6))).toBeCloseTo(1, 12);
  });

  test("gives an empty cell row by row", () => {
    const values = column(0.5, blank, 0.9);
    expect(cellsFrom("RANGESCORE", values, 0, 1)).toEqual(column(0.5, "", 0.9));
    expect(cellsFrom("VARIANCE", 1, values, "pp")).toEqual(column(50, "", expect.closeTo(10, 9)));
    expect(cellsFrom("GRADE", values)).toEqual(column("D", "", "A"));
    expect(cellsFrom("HEALTH", values, 1)).toEqual(column(50, "", 90));
  });

  test("is found where an id or a date is missing", () => {
    const table = cellsFrom("CHECK", column("a", blank, "b"), column(45000, 45001, blank));
    expect(rowOf(table, "blank id")).toEqual([1, 2]);
    expect(rowOf(table, "blank date")).toEqual([1, 3]);
  });
});

describe("the check of an order log", () => {
  test("reads a row of cells, and counts rows from the header", () => {
    const table = cellsFrom("CHECK", [["id", "a", "b"]], [["date", 45000, "5 May 2025"]]);
    expect(rowOf(table, "text date")).toEqual([1, 3]);
  });

  test("takes a truth value in place of a date or an amount for text, and refuses it as an id", () => {
    const table = cellsFrom("CHECK", column("a", "b"), column(45000, true), column(5, false));
    expect(rowOf(table, "text date")).toEqual([1, 2]);
    expect(rowOf(table, "text amount")).toEqual([1, 2]);
    expect(errorFrom("CHECK", column("a", true), column(45000, 45001))).toBe(
      '#VALUE! customer (row 2) requires a text or a number as id, found "TRUE"'
    );
  });

  test("compares spellings of customers with customers, and of orders with orders", () => {
    const table = cellsFrom(
      "CHECK",
      column("a1", "b"),
      column(45000, 45001),
      null,
      column("A1", "o")
    );
    expect(rowOf(table, "ids that differ only in case")).toEqual([0, ""]);
  });

  test("takes as_of for a whole day", () => {
    const dates = column(45000, 45000.99, 45001);
    const table = cellsFrom("CHECK", column("a", "b", "c"), dates, null, null, 45000);
    expect(rowOf(table, "date after as_of")).toEqual([1, 3]);
  });
});

test("messages are in the display language, option words in English", () => {
  installHost("zh-TW");
  expect(errorFrom("KPISLOPE", column(1, 2, 3, 4), "median")).toMatch(/ols, theilsen/);
  expect(callFunction("LIMITS", [column(1, 2)])).toMatchObject({
    error: "#N/A",
    message: "values 至少必須有 6 個值，目前為 2 個",
  });
  installHost();
});

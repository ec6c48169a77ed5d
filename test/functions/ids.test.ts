import { cellsFrom, column, errorFrom, installHost } from "../support/excelFunctions";

beforeAll(() => installHost());

const firstColumn = (table: unknown): unknown[] =>
  (table as unknown[][]).slice(1).map((row) => row[0]);
const distinct = (...ids: unknown[]): number =>
  ids.length / (cellsFrom("FREQ", column(...ids)) as number);

test.each([
  ["case", ["Acme", "ACME", "acme"]],
  ["blanks around", ["Acme", " Acme ", "Acme\u3000"]],
  ["width", ["Acme1", "Ａｃｍｅ１", "acme１"]],
  ["number and text", [1001, "1001", "１００１"]],
])("ids are the same in spite of %s", (_, ids) => {
  expect(distinct(...ids)).toBe(1);
});

test.each([
  ["leading zeros", ["001", 1]],
  ["accents", ["Jose", "José"]],
  ["blanks inside", ["AB", "A B"]],
])("ids differ by %s", (_, ids) => {
  expect(distinct(...ids)).toBe(2);
});

const RECORDS = ["0015g00000ABCde", "0015g00000ABCdE"];

test("record ids of Salesforce differ by case", () => {
  expect(distinct(...RECORDS)).toBe(2);
  expect(distinct("0015g00000ABCdeAAA", "0015g00000ABCdEAAA")).toBe(2);
});

test("one id of another kind makes case free again, also in another range of the call", () => {
  expect(distinct(...RECORDS, "C1")).toBe(2);
  expect(cellsFrom("FREQ", column(...RECORDS), null, column("INV-1", "INV-2"))).toBe(2);
  expect(
    cellsFrom("FREQ", column(...RECORDS), null, column("8015g00000ABCde", "8015g00000ABCdE"))
  ).toBe(1);
});

test("record ids are recognised below a header", () => {
  const dates = column("Date", 45000, 45001);
  expect(cellsFrom("FREQ", column("Account ID", ...RECORDS), dates)).toBe(1);
});

test("the first spelling is shown, trimmed, as text or number", () => {
  const table = cellsFrom(
    "RFM",
    column(" Acme ", "ACME", 7, "7", "8", 8),
    column(...Array(6).fill(45000)),
    column(1, 2, 3, 4, 5, 6)
  );
  expect(firstColumn(table)).toEqual(["Acme", 7, "8"]);
});

test("truth values are no ids", () => {
  expect(errorFrom("REPEAT", column("A", true))).toBe(
    '#VALUE! customer (row 2) requires a text or a number as id, found "TRUE"'
  );
});

test("with ids alone a header is one more id", () => {
  expect(distinct("Customer", "A", "A")).toBeCloseTo(2, 12);
});

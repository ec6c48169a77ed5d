import { block, optionalBlock } from "../../src/functions/arguments/blockParameter";
import { dates, numbers, texts } from "../../src/functions/arguments/cellTypes";
import { readArguments } from "../../src/functions/arguments/readArguments";
import { errorText } from "../../src/i18n/errors";

const measures = block(numbers(), { header: true, blanks: "keep" });
const grades = block([numbers(), texts], { header: true, blanks: "refuse" });
const rowsOf = (parameter: typeof measures | typeof grades, table: unknown) =>
  readArguments({ table: parameter }, { table }).values.table.rows;

/** What a message says of the cell that is refused. */
function refused(parameter: typeof measures | typeof grades, table: unknown) {
  try {
    return rowsOf(parameter, table);
  } catch (error) {
    return error;
  }
}

test("a block is read by rows, blanks as null", () => {
  const table = [
    [1, 2, 3],
    [4, null, ""],
  ];
  expect(rowsOf(measures, table)).toEqual([
    [1, 2, 3],
    [4, null, null],
  ]);
});

test("a blank tail of rows and columns is cut, a blank row inside stays", () => {
  const table = [
    [1, 0, "", null],
    ["", null, "", null],
    [3, 4, " ", null],
    [null, "", "", null],
  ];
  expect(rowsOf(measures, table)).toEqual([
    [1, 0],
    [null, null],
    [3, 4],
  ]);
});

test("text above numbers is a header, and counts in the places of messages", () => {
  const table = [
    ["From", "Grade"],
    [0.9, "A"],
    [0.5, "B"],
  ];
  const { values } = readArguments({ table: grades }, { table });
  expect(values.table.rows).toEqual([
    [0.9, "A"],
    [0.5, "B"],
  ]);
  expect(values.table.placeOf(1, 0)).toEqual({ argument: "table", row: 3, column: 1 });
});

test("text in a column of texts is no header", () => {
  expect(rowsOf(grades, [[0.9, "A"]])).toEqual([[0.9, "A"]]);
});

test("text above numbers is refused where no header is allowed", () => {
  const strict = block(dates, { header: false, blanks: "keep" });
  expect(refused(strict, [["Date"], [45000]])).toMatchObject({
    key: "date",
    facts: { argument: "table", row: 1 },
  });
});

test("a cell that does not fit is named by row and column", () => {
  const table = [
    [1, 2],
    [3, "4"],
  ];
  expect(refused(measures, table)).toMatchObject({
    key: "number",
    facts: { argument: "table", row: 2, column: 2, found: "4" },
  });
  expect(refused(measures, [[1], [true]])).toMatchObject({ facts: { row: 2, found: "TRUE" } });
  expect(refused(measures, true)).toMatchObject({ facts: { argument: "table", found: "TRUE" } });
});

test("a block of types by column has as many columns", () => {
  expect(refused(grades, [[0.9]])).toMatchObject({ key: "blockColumns", facts: { found: 1 } });
  expect(refused(grades, [[0.9, "A", 1]])).toMatchObject({ facts: { expected: 2, found: 3 } });
  expect(rowsOf(grades, [[0.9, "A", ""]])).toEqual([[0.9, "A"]]);
});

test("a blank is refused where every cell counts", () => {
  const table = [
    [0.9, "A"],
    ["", "B"],
  ];
  expect(refused(grades, table)).toMatchObject({ key: "blankCell", facts: { row: 2, column: 1 } });
});

test("a block may be a single cell or nothing but blanks", () => {
  expect(rowsOf(measures, 5)).toEqual([[5]]);
  expect(rowsOf(measures, [[null, ""]])).toEqual([]);
  expect(rowsOf(grades, null)).toEqual([]);
});

test("zeros below whole columns are blanks when the host shows no other blank", () => {
  const table = new Array<number[]>(1_048_576).fill([0, 0]);
  table[1] = [7, 8];
  expect(rowsOf(measures, table)).toEqual([
    [0, 0],
    [7, 8],
  ]);
});

test("an optional block left out is null", () => {
  const parameters = { table: optionalBlock([numbers(), texts], { header: true, blanks: "keep" }) };
  expect(readArguments(parameters, { table: null }).values.table).toBeNull();
  expect(readArguments(parameters, { table: [[1, "A"]] }).values.table?.rows).toEqual([[1, "A"]]);
});

test.each([
  ["en", "table (row 2, column 3) requires a text"],
  ["zh-CN", "table（第 2 行第 3 列）"],
  ["zh-TW", "table（第 2 列第 3 欄）"],
] as const)("a message in %s names row and column", (language, start) => {
  const facts = { argument: "table", row: 2, column: 3, found: "TRUE" };
  expect(errorText({ key: "text", facts }, language)).toContain(start);
});

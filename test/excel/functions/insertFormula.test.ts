import { activeCell, decimalSeparator, insertFormula, selectedCells } from "../../../src/excel";
import { CURRENT_SETS, StandIn } from "../../../src/standin";
import { Book } from "../../../src/standin/book/Book";
import type { CellData } from "../../../src/standin/book/workbookData";
import { bootAddIn } from "../../../src/standin/host/boot/node";

const TABLE = [
  ["name", "day", "share"],
  ["Ann", 45658, 0.25],
  ["Bob", 45659, 0.75],
];
const FORMATS = ["@", "yyyy-mm-dd", "0.0%"];
const format = { columns: (width: number) => FORMATS.slice(0, width), header: true };
const entry = (formula: string, overwrite = false) => ({
  formulaOn: () => formula,
  format,
  overwrite,
});

/** An empty workbook with a function X.TABLE, in an Excel with all sets or only the least. */
async function open(excelapi = "1.17"): Promise<Book> {
  const book = Book.create();
  const standIn = new StandIn({ workbook: book, sets: { ...CURRENT_SETS, excelapi } });
  const { realm } = await bootAddIn(standIn, { checkRequirements: true });
  Object.assign(globalThis, { Excel: realm["Excel"], Office: realm["Office"] });
  book.addFunctions("X", [{ id: "TABLE", parameters: [] }], async () => TABLE);
  return book;
}

const select = (book: Book, top: number, left: number, bottom = top, right = left): void =>
  book.select(book.engine.getters.getActiveSheetId(), { top, left, bottom, right });
const cells = (book: Book): readonly CellData[] => book.toData().sheets[0]!.cells;
const write = (address: string, values: unknown[][]): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = values;
    await context.sync();
  });
const formatAt = (book: Book, row: number, column: number): string | undefined =>
  cells(book).find((cell) => cell.row === row && cell.column === column)?.numberFormat;

test("a formula goes into the active cell, and what it fills is formatted by column below its header", async () => {
  const book = await open();
  select(book, 1, 1);
  expect(await insertFormula(entry("=X.TABLE()"))).toEqual({
    kind: "inserted",
    address: "B2",
    sheet: "Sheet1",
    formulaLocal: "=X.TABLE()",
    error: null,
  });
  const formats = [1, 2, 3].map((row) => [1, 2, 3].map((column) => formatAt(book, row, column)));
  expect(formats).toEqual([[undefined, undefined, undefined], FORMATS, FORMATS]);
});

test("a cell that holds something is left alone until the analyst says otherwise", async () => {
  const book = await open();
  await write("A1", [["mine"]]);
  select(book, 0, 0);
  expect(await insertFormula(entry("=1+1"))).toEqual({ kind: "occupied", address: "A1" });
  expect(cells(book)).toEqual([{ row: 0, column: 0, value: "mine" }]);
  expect(await insertFormula(entry("=1+1", true))).toMatchObject({ kind: "inserted" });
  expect(cells(book)[0]).toMatchObject({ formula: "=1+1", value: 2 });
});

test("a formula that Excel cannot read is refused with its text, and nothing is written", async () => {
  const book = await open();
  await expect(insertFormula(entry("=SUM("))).rejects.toMatchObject({
    key: "formulaRefused",
    facts: { formula: "=SUM(" },
  });
  expect(cells(book)).toEqual([]);
});

test("an Excel of the least requirement set inserts as well; only the cell itself is formatted", async () => {
  const book = await open("1.10");
  expect(await decimalSeparator()).toBe(".");
  expect(await insertFormula({ ...entry("=0.5"), format: { ...format, header: false } })).toEqual(
    expect.objectContaining({ kind: "inserted", address: "A1" })
  );
  expect(cells(book)[0]).toMatchObject({ value: 0.5, numberFormat: "@" });
  expect(await activeCell()).toMatchObject({ formula: "=0.5", filledFrom: null });
});

test("the decimal separator is Excel's, and formulas come back as this Excel shows them", async () => {
  const book = await open();
  book.decimalSeparator = ",";
  expect(await decimalSeparator()).toBe(",");
  expect(await insertFormula(entry("=ROUND(1.25,1)"))).toMatchObject({
    formulaLocal: "=ROUND(1,25;1)",
  });
  expect(await activeCell()).toMatchObject({
    formula: "=ROUND(1.25,1)",
    formulaLocal: "=ROUND(1,25;1)",
  });
});

test("a cell that a formula fills tells that formula and where it stands", async () => {
  const book = await open();
  await insertFormula(entry("=X.TABLE()"));
  select(book, 2, 1);
  expect(await activeCell()).toEqual({
    sheet: "Sheet1",
    address: "B3",
    formula: "=X.TABLE()",
    formulaLocal: "=X.TABLE()",
    filledFrom: "A1",
    error: null,
    isEmpty: false,
  });
});

test("an error, an empty cell and a constant are told apart", async () => {
  const book = await open();
  await write("A1:A2", [["=1/0"], [5]]);
  const at = (row: number) => {
    select(book, row, 0);
    return activeCell();
  };
  expect(await at(0)).toMatchObject({ error: "#DIV/0!", formula: "=1/0", isEmpty: false });
  expect(await at(1)).toMatchObject({ error: null, formula: null, isEmpty: false });
  expect(await at(2)).toMatchObject({ error: null, formula: null, isEmpty: true });
});

test("whole columns of a table are named by table and column, other cells by sheet and address", async () => {
  const book = await open();
  await write("A1:B3", [
    ["customer", "amount [€]"],
    ["Ann", 1],
    ["Bob", 2],
  ]);
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B3", true);
    table.name = "Orders";
    await context.sync();
  });
  const reference = async (...zone: [number, number, number, number]): Promise<string> => {
    select(book, ...zone);
    return (await selectedCells()).reference;
  };
  expect(await reference(1, 0, 2, 0)).toBe("Orders[customer]");
  expect(await reference(1, 1, 2, 1)).toBe("Orders[amount '[€']]");
  expect(await reference(1, 0, 2, 1)).toBe("Orders[[customer]:[amount '[€']]]");
  expect(await reference(1, 0, 1, 0)).toBe("Sheet1!A2");
  expect(await reference(4, 0, 6, 0)).toBe("Sheet1!A5:A7");
});

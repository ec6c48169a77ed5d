import { Workbook } from "../../../src/standin/api/Workbook";
import type { Range } from "../../../src/standin/api/Range";
import type { Table } from "../../../src/standin/api/Table";
import { Book } from "../../../src/standin/book/Book";
import { quietly } from "../../../src/standin/book/engine/quietly";

interface Opened {
  readonly book: Book;
  readonly workbook: Workbook;
  readonly orders: Table;
  at(address: string): Range;
}

/** Orders in A1:C4: customer, Net [EUR] and qty, 3 rows. */
function open(): Opened {
  const book = Book.create();
  const workbook = new Workbook(book);
  const sheet = workbook.Worksheets.GetActiveWorksheet();
  const at = (address: string): Range => sheet.GetRange(address);
  at("A1:C4").Values = [
    ["customer", "Net [EUR]", "qty"],
    ["c1", 10, 1],
    ["c2", 30, 2],
    ["c3", 20, 4],
  ];
  const orders = sheet.Tables.Add("A1:C4", true);
  orders.Name = "Orders";
  return { book, workbook, orders, at };
}

const refused = (code: string): Error => expect.objectContaining({ code }) as Error;

test.each([
  ["=SUM(Orders[qty])", 7],
  ["=SUM(Orders[Net '[EUR']])", 60],
  ["=SUM( orders[QTY] )", 7],
  ["=ROWS(Orders)", 3],
  ["=ROWS(Orders[])", 3],
  ["=ROWS(Orders[#All])", 4],
  ["=INDEX(Orders[#Headers],1,3)", "qty"],
  ["=COUNTA(Orders[[#Headers],[customer]:[qty]])", 3],
  ["=COLUMNS(Orders[[Net '[EUR']]:[qty]])", 2],
  ["=SUM(Orders[[#Data],[qty]])", 7],
  ['="Orders[qty]"', "Orders[qty]"],
  ["=IFERROR(SUM(Orders[#Totals]),0)", 0],
])("%s gives %s and comes back as written", (formula, value) => {
  const { at } = open();
  at("E1").Formulas = [[formula]];
  expect(at("E1").Values).toEqual([[value]]);
  expect(at("E1").Formulas).toEqual([[formula]]);
});

test("references to the own row take the formula's row, with and without the table's name", () => {
  const { at } = open();
  at("C2:C4").Formulas = [
    ["=LEN([@customer])"],
    ["=Orders[@[Net '[EUR']]]*2"],
    ["=Orders[[#This Row],[Net '[EUR']]]+1"],
  ];
  expect(at("C2:C4").Values).toEqual([[2], [60], [21]]);
  expect(at("C2:C4").Formulas).toEqual([
    ["=LEN([@customer])"],
    ["=[@[Net '[EUR']]]*2"],
    ["=[[#This Row],[Net '[EUR']]]+1"],
  ]);
});

test.each(["=SUM(Orders[nope])", "=SUM(Nope[qty])", "=Orders[[#Nope],[qty]]"])(
  "%s is refused",
  (formula) => {
    const { at } = open();
    expect(() => (at("E1").Formulas = [[formula]])).toThrow(refused("InvalidArgument"));
  }
);

test("formulas follow a table or column that gets another name", () => {
  const { orders, at } = open();
  at("E1:E2").Formulas = [["=SUM(Orders[qty])"], ["=ROWS(Orders)"]];
  orders.Name = "Sales";
  orders.Columns.GetItem("qty").Name = "pieces";
  expect(at("E1:E2").Formulas).toEqual([["=SUM(Sales[pieces])"], ["=ROWS(Sales)"]]);
  expect(at("E1:E2").Values).toEqual([[7], [3]]);
});

test("formulas follow a table that is resized, grows or shrinks", () => {
  const { orders, at } = open();
  at("E1").Formulas = [["=SUM(Orders[qty])"]];
  at("A5:C5").Values = [["c4", 5, 10]];
  expect(at("E1").Values).toEqual([[7]]);
  orders.Resize("A1:C5");
  expect(at("E1").Values).toEqual([[17]]);
  orders.Rows.Add(undefined, [["c5", 1, 100]]);
  expect(at("E1").Values).toEqual([[117]]);
  orders.Rows.GetItemAt(0).Delete();
  expect(at("E1").Values).toEqual([[116]]);
  expect(orders.GetRange().Address).toBe("Sheet1!A1:C5");
});

test("rows inserted inside a table make it larger and move what is below", () => {
  const { orders, at } = open();
  at("A6").Values = [["below"]];
  at("E1:E6").Values = [[1], [2], [3], [4], [5], [6]];
  at("F1:F2").Formulas = [["=SUM(C2:C4)"], ["=A6"]];
  at("A3:C4").Insert("Down");
  expect(orders.GetRange().Address).toBe("Sheet1!A1:C6");
  expect(at("A1:A8").Values).toEqual([
    ["customer"],
    ["c1"],
    [""],
    [""],
    ["c2"],
    ["c3"],
    [""],
    ["below"],
  ]);
  expect(at("E1:E6").Values).toEqual([[1], [2], [3], [4], [5], [6]]);
  expect(at("F1:F2").Formulas).toEqual([["=SUM(C2:C6)"], ["=A8"]]);
});

test("rows deleted inside a table make it smaller, and undo brings them back", () => {
  const { book, orders, at } = open();
  at("F1:F2").Formulas = [["=SUM(C2:C4)"], ["=C3"]];
  at("C3").Format.Font.Bold = true;
  book.together(() => at("A3:C3").Delete("Up"));
  expect(orders.GetRange().Address).toBe("Sheet1!A1:C3");
  expect(at("F1:F2").Formulas).toEqual([["=SUM(C2:C3)"], ["=#REF!"]]);
  expect(at("F1:F2").Values).toEqual([[5], ["#REF!"]]);
  book.undo();
  expect(orders.GetRange().Address).toBe("Sheet1!A1:C4");
  expect(at("F1:F2").Values).toEqual([[7], [2]]);
  expect(at("C3").Format.Font.Bold).toBe(true);
});

test("inserting cells that would tear a table is refused", () => {
  const { at } = open();
  expect(() => at("A3:B3").Insert("Down")).toThrow(refused("InsertDeleteConflict"));
});

test("headers become text, unique and never empty", () => {
  const book = Book.create();
  const sheet = new Workbook(book).Worksheets.GetActiveWorksheet();
  sheet.GetRange("A1:D2").Values = [
    [2024, "a", "A", ""],
    [1, 2, 3, 4],
  ];
  const table = sheet.Tables.Add("A1:D2", true);
  expect(table.Columns.items().map(({ Name }) => Name)).toEqual(["2024", "a", "A2", "Column4"]);
  expect(sheet.GetRange("A1").ValueTypes).toEqual([["String"]]);
});

test("tables are found by name in any case and by id, and cannot overlap", () => {
  const { workbook, orders } = open();
  expect(workbook.Tables.GetItem("ORDERS").Id).toBe(orders.Id);
  expect(workbook.Tables.GetItem(orders.Id).Name).toBe("Orders");
  expect(workbook.Tables.GetItemOrNullObject("Nope")).toBeNull();
  expect(() => workbook.Tables.Add("C3:D9", true)).toThrow(refused("InvalidArgument"));
  expect(() => (orders.Name = "A1")).toThrow(refused("InvalidArgument"));
});

test("a table turned into a range leaves cells, and formulas name them", () => {
  const { workbook, orders, at } = open();
  at("E1").Formulas = [["=SUM(Orders[qty])"]];
  orders.ConvertToRange();
  expect(workbook.Tables.GetCount()).toBe(0);
  expect(at("E1").Formulas).toEqual([["=SUM(Sheet1!$C$2:$C$4)"]]);
  expect(at("E1").Values).toEqual([[7]]);
});

test("a person who types below a table makes it grow, and may use table names in formulas", () => {
  const { book, orders, at } = open();
  const sheetId = book.engine.getters.getActiveSheetId();
  const type = (row: number, col: number, content: string): void =>
    quietly(() => void book.engine.model.dispatch("UPDATE_CELL", { sheetId, row, col, content }));
  type(0, 4, "=SUM(Orders[qty])");
  type(4, 2, "8");
  expect(orders.GetRange().Address).toBe("Sheet1!A1:C5");
  expect(at("E1").Values).toEqual([[15]]);
  type(4, 1, "=[@qty]*2");
  expect(at("B5").Values).toEqual([[16]]);
  type(5, 4, "-A1");
  expect(at("E6").Formulas).toEqual([["=-A1"]]);
});

describe("sorting a table", () => {
  test("moves whole rows by value, empty cells last in either direction, headers stay", () => {
    const { orders, at } = open();
    at("B3").Values = [[""]];
    orders.Sort.Apply([{ key: 1, ascending: false }]);
    expect(at("A1:C4").Values).toEqual([
      ["customer", "Net [EUR]", "qty"],
      ["c3", 20, 4],
      ["c1", 10, 1],
      ["c2", "", 2],
    ]);
    orders.Sort.Apply([{ key: 1 }]);
    expect(at("A2:A4").Values).toEqual([["c1"], ["c3"], ["c2"]]);
  });

  test("takes further conditions where the first ones are equal, texts without regard to case", () => {
    const { orders, at } = open();
    at("A2:B4").Values = [
      ["b", 1],
      ["B", 0],
      ["a", 2],
    ];
    orders.Sort.Apply([{ key: 0 }, { key: 1, ascending: false }], false);
    expect(at("A2:B4").Values).toEqual([
      ["a", 2],
      ["b", 1],
      ["B", 0],
    ]);
  });

  test("takes looks along and rewrites formulas as if they were copied", () => {
    const { orders, at } = open();
    at("E2:E9").Values = [[1], [2], [3], [4], [5], [6], [7], [8]];
    at("C2:C4").Formulas = [["=E5+B2"], ["=$E$5"], ["=[@[Net '[EUR']]]"]];
    at("C2").Format.Fill.Color = "#FF0000";
    at("G1").Formulas = [["=C2"]];
    orders.Sort.Apply([{ key: 1, ascending: false }]);
    expect(at("C2:C4").Formulas).toEqual([["=$E$5"], ["=[@[Net '[EUR']]]"], ["=E7+B4"]]);
    expect(at("C2:C4").Values).toEqual([[4], [20], [16]]);
    expect(at("C4").Format.Fill.Color).toBe("#FF0000");
    expect(at("C2").Format.Fill.Color).toBe("#FFFFFF");
    expect(at("G1").Values).toEqual([[4]]);
  });

  test.each([
    [[], "InvalidArgument"],
    [[{ key: 3 }], "InvalidArgument"],
    [[{ key: -1 }], "InvalidArgument"],
  ])("by %j is refused", (fields, code) => {
    expect(() => open().orders.Sort.Apply(fields)).toThrow(refused(code));
  });

  test("by colour or stroke count is a gap of the stand-in", () => {
    const { orders } = open();
    expect(() => orders.Sort.Apply([{ key: 0, sortOn: "CellColor" }])).toThrow(/SortField\.sortOn/);
    expect(() => orders.Sort.Apply([{ key: 0 }], false, "StrokeCount")).toThrow(/StrokeCount/);
  });
});

import { Book } from "../../../src/standin/book/Book";
import { Workbook } from "../../../src/standin/api/Workbook";
import type { Range } from "../../../src/standin/api/Range";

function open(): { book: Book; at: (address: string) => Range } {
  const book = Book.create();
  const sheet = new Workbook(book).Worksheets.GetActiveWorksheet();
  return { book, at: (address) => sheet.GetRange(address) };
}

test("values come back as written, empty cells as empty text", () => {
  const { at } = open();
  at("A1:C2").Values = [
    ["a", 1, true],
    [null, "", -2.5],
  ];
  expect(at("A1:C3").Values).toEqual([
    ["a", 1, true],
    ["", "", -2.5],
    ["", "", ""],
  ]);
  expect(at("A1:C1").ValueTypes).toEqual([["String", "Double", "Boolean"]]);
});

test("null leaves a cell as it is, empty text clears it", () => {
  const { at } = open();
  at("A1:B1").Values = [["x", "y"]];
  at("A1:B1").Values = [[null, ""]];
  expect(at("A1:B1").Values).toEqual([["x", ""]]);
});

test("text is read as if typed: formulas, numbers, percentages, dates, truth values", () => {
  const { at } = open();
  at("A1:A8").Values = [
    ["=1+2"],
    ["+A1"],
    ["-A1"],
    ["1,234.5"],
    ["12%"],
    ["2023-03-15"],
    ["TRUE"],
    ["#N/A"],
  ];
  expect(at("A1:A8").Values).toEqual([[3], [3], [-3], [1234.5], [0.12], [45000], [true], ["#N/A"]]);
  expect(at("A1:A6").NumberFormat).toEqual([
    ["General"],
    ["General"],
    ["General"],
    ["#,##0.00"],
    ["0%"],
    ["m/d/yyyy"],
  ]);
});

test.each([
  "=1+1",
  "007",
  "2023-03-15",
  "TRUE",
  "[a](http://b.example)",
  "1e5",
  "'quoted",
  "12%",
  "http://b.example",
])("an apostrophe keeps %s as text", (text) => {
  const { at } = open();
  at("A1").Values = [[`'${text}`]];
  expect(at("A1").Values).toEqual([[text]]);
  expect(at("A1").Formulas).toEqual([[text]]);
  expect(at("A1").Text).toEqual([[text]]);
  expect(at("A1").ValueTypes).toEqual([["String"]]);
});

test("a cell in text format takes text as it is", () => {
  const { at } = open();
  at("A1:A3").NumberFormat = [["@"], ["@"], ["@"]];
  at("A1:A3").Values = [["007"], ["=1+1"], ["15-Feb"]];
  expect(at("A1:A3").Values).toEqual([["007"], ["=1+1"], ["15-Feb"]]);
});

test("formulas come back as written, with their spaces and doubled quotes", () => {
  const { at } = open();
  const formulas = [["=SUM( B1:B2 , 1 )"], ['="say ""hi"""'], ['=IF(B1="","-",B1)'], ['=B1&"\\"']];
  at("A1:A4").Formulas = formulas;
  expect(at("A1:A4").Formulas).toEqual(formulas);
  expect(at("A2").Values).toEqual([['say "hi"']]);
});

test("errors have Excel's names", () => {
  const { at } = open();
  at("A1:A6").Formulas = [
    ["=1/0"],
    ['="a"+1'],
    ["=NOSUCH(1)"],
    ["=NA()"],
    ["=INDEX(B1:B2,9)"],
    ["=nosuchname"],
  ];
  expect(at("A1:A6").Values).toEqual([
    ["#DIV/0!"],
    ["#VALUE!"],
    ["#NAME?"],
    ["#N/A"],
    ["#REF!"],
    ["#NAME?"],
  ]);
  expect(at("A1").ValueTypes).toEqual([["Error"]]);
});

test.each([
  "[Red]#,##0.00;-0.00",
  "0.00E+00",
  "# ?/?",
  "_-* #,##0.00_-",
  "[h]:mm",
  "▲0%;▼0%",
  "[$-409]d-mmm-yy",
  '0.0 "pp"',
  "+0.0%;-0.0%;0.0%",
])("number format %s comes back and leaves the value alone", (format) => {
  const { at } = open();
  at("A1:A2").Values = [[1.5], ["=A1*2"]];
  at("A1:A2").NumberFormat = [[format], [format]];
  expect(at("A1:A2").NumberFormat).toEqual([[format], [format]]);
  expect(at("A1:A2").Values).toEqual([[1.5], [3]]);
});

test("an array of the wrong size, or none, is refused", () => {
  const { at } = open();
  const refused = expect.objectContaining({ code: "InvalidArgument" }) as Error;
  expect(() => (at("A1:B2").Values = [[1, 2]])).toThrow(refused);
  expect(() => (at("A1:B1").Values = [1, 2])).toThrow(refused);
  expect(() => (at("A1").Values = [[{ a: 1 }]])).toThrow(refused);
  expect(() => (at("A1").Formulas = [["=SUM("]])).toThrow(refused);
  expect(() => (at("A1").Formulas = [["=SUM(Nope[x])"]])).toThrow(refused);
});

test("addresses name the sheet, whole columns and rows stay whole", () => {
  const { at } = open();
  expect(["B2", "A1:C3", "A:C", "2:3"].map((address) => at(address).Address)).toEqual([
    "Sheet1!B2",
    "Sheet1!A1:C3",
    "Sheet1!A:C",
    "Sheet1!2:3",
  ]);
  expect(at("B2:D5").GetRow(1).GetBoundingRect(at("B2:D5").GetRow(2)).Address).toBe("Sheet1!B3:D4");
  expect(at("B2:D5").GetResizedRange(-1, 1).Address).toBe("Sheet1!B2:E4");
  expect(at("B2:D5").GetOffsetRange(2, -1).Address).toBe("Sheet1!A4:C7");
  expect(at("B2:D5").GetIntersectionOrNullObject("C4:Z9")?.Address).toBe("Sheet1!C4:D5");
  expect(at("B2:D5").GetIntersectionOrNullObject("F1")).toBeNull();
  expect(at("B2:D5").GetLastCell().Address).toBe("Sheet1!D5");
});

test("the used range counts formats only when asked to", () => {
  const { at } = open();
  at("B2").Values = [["x"]];
  at("D5").Format.Fill.Color = "#FF0000";
  expect(at("A1:Z99").GetUsedRangeOrNullObject(true)?.Address).toBe("Sheet1!B2");
  expect(at("A1:Z99").GetUsedRangeOrNullObject()?.Address).toBe("Sheet1!B2:D5");
  expect(at("A1:A9").GetUsedRangeOrNullObject(true)).toBeNull();
});

test("writing far below makes the sheet grow", () => {
  const { at } = open();
  at("AZ5000").Values = [["far"]];
  expect(at("AZ5000").Values).toEqual([["far"]]);
  expect(at("A1:XFD1048576").GetUsedRange(true).Address).toBe("Sheet1!AZ5000");
});

test("formats are read back, differing ones as null", () => {
  const { at } = open();
  const { Format } = at("A1:B2");
  Format.Font.Bold = true;
  Format.Font.Color = "#1f4e79";
  Format.HorizontalAlignment = "Center";
  Format.WrapText = true;
  Format.IndentLevel = 1;
  at("B2").Format.Font.Bold = false;
  expect(Format.Font.Bold).toBeNull();
  expect([
    Format.Font.Color,
    Format.HorizontalAlignment,
    Format.WrapText,
    Format.IndentLevel,
  ]).toEqual(["#1F4E79", "Center", true, 1]);
  Format.Fill.Color = "#DDEBF7";
  Format.Fill.Clear();
  expect(Format.Fill.Color).toBe("#FFFFFF");
});

test("columns have widths in points and can be grouped and folded", () => {
  const { book, at } = open();
  at("B:B").Format.ColumnWidth = 90;
  expect(at("B:B").Format.ColumnWidth).toBe(90);
  at("C:D").Group("ByColumns");
  at("C:D").HideGroupDetails("ByColumns");
  expect(book.toData().sheets[0]?.columns).toEqual([
    { index: 1, width: 90 },
    { index: 2, outline: 1, hidden: true },
    { index: 3, outline: 1, hidden: true },
    { index: 4, collapsed: true },
  ]);
  expect(at("C:D").ColumnHidden).toBe(true);
});

test("one batch is one step of undo, values are current inside it", () => {
  const { book, at } = open();
  const inside = book.together(() => {
    at("A1").Values = [[2]];
    at("A2").Formulas = [["=A1*3"]];
    const value = at("A2").Values;
    at("B1").Format.Font.Bold = true;
    return value;
  });
  expect(inside).toEqual([[6]]);
  book.undo();
  expect(at("A1:A2").Values).toEqual([[""], [""]]);
  expect(at("B1").Format.Font.Bold).toBe(false);
  book.redo();
  expect(at("A2").Values).toEqual([[6]]);
});

test("a filled area is found from its formula and back, and a single cell has none", () => {
  const { at } = open();
  at("B2").Formulas = [["=TRANSPOSE(E1:F3)"]];
  at("A1").Formulas = [["=1+1"]];
  expect(at("B2").GetSpillingToRangeOrNullObject()?.Address).toBe("Sheet1!B2:D3");
  expect(at("D3").GetSpillParentOrNullObject()?.Address).toBe("Sheet1!B2");
  expect(at("A1").GetSpillingToRangeOrNullObject()).toBeNull();
  expect(at("A1").GetSpillParentOrNullObject()).toBeNull();
  expect(at("B2").GetSpillParentOrNullObject()).toBeNull();
});

test("an Excel with a decimal comma shows semicolons between arguments; texts and sheet names stay", () => {
  const { book, at } = open();
  at("A1:A2").Formulas = [['=ROUND(B1*1.5,2)&"a,b 1.5"'], ["7"]];
  expect(at("A1").FormulasLocal).toEqual([['=ROUND(B1*1.5,2)&"a,b 1.5"']]);
  book.decimalSeparator = ",";
  expect(at("A1:A2").FormulasLocal).toEqual([['=ROUND(B1*1,5;2)&"a,b 1.5"'], [7]]);
  expect(at("A1").Formulas).toEqual([['=ROUND(B1*1.5,2)&"a,b 1.5"']]);
});

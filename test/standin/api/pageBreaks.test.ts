import { Workbook } from "../../../src/standin/api/Workbook";
import type { Worksheet } from "../../../src/standin/api/Worksheet";
import { Book } from "../../../src/standin/book/Book";

function open() {
  const book = Book.create();
  const sheet = new Workbook(book).Worksheets.GetActiveWorksheet();
  return { book, sheet };
}

const rowsOf = (sheet: Worksheet): number[] =>
  sheet.HorizontalPageBreaks.items().map(({ RowIndex }) => RowIndex);

test("page breaks stand in order, once each, and are known by the cell below", () => {
  const { sheet } = open();
  sheet.HorizontalPageBreaks.Add("A31");
  sheet.HorizontalPageBreaks.Add("C11:D12");
  sheet.HorizontalPageBreaks.Add(sheet.GetRange("A31"));
  expect(rowsOf(sheet)).toEqual([10, 30]);
  expect(sheet.HorizontalPageBreaks.GetItem(1).GetCellAfterBreak().Address).toBe("Sheet1!A31");
});

test("no page begins above the first row, and none of another sheet", () => {
  const { book, sheet } = open();
  new Workbook(book).Worksheets.Add("Other");
  const refused = expect.objectContaining({ code: "InvalidArgument" });
  expect(() => sheet.HorizontalPageBreaks.Add("B1")).toThrow(refused);
  expect(() => sheet.HorizontalPageBreaks.Add("Other!B5")).toThrow(refused);
});

test("a break is deleted alone, or all are taken away", () => {
  const { book, sheet } = open();
  for (const cell of ["A11", "A21", "A31"]) sheet.HorizontalPageBreaks.Add(cell);
  sheet.HorizontalPageBreaks.GetItem(1).Delete();
  expect(rowsOf(sheet)).toEqual([10, 30]);
  sheet.HorizontalPageBreaks.RemovePageBreaks();
  expect(rowsOf(sheet)).toEqual([]);
  expect(book.toData().sheets[0]?.page).toEqual({});
});

test("breaks follow whole rows above them, and leave with their row", () => {
  const { sheet } = open();
  for (const cell of ["A5", "A11", "A31"]) sheet.HorizontalPageBreaks.Add(cell);
  sheet.GetRange("7:8").Insert("Down");
  expect(rowsOf(sheet)).toEqual([4, 12, 32]);
  sheet.GetRange("A2:C3").Insert("Down");
  expect(rowsOf(sheet)).toEqual([4, 12, 32]);
  sheet.GetRange("13:13").Delete("Up");
  expect(rowsOf(sheet)).toEqual([4, 31]);
});

test("a workbook that is opened again has its breaks", () => {
  const { book, sheet } = open();
  sheet.HorizontalPageBreaks.Add("A11");
  const again = Book.fromData(book.toData());
  expect(again.toData().sheets[0]?.page).toEqual({ rowBreaks: [10] });
});

test("a page has a scale of 10 to 400 percent or is fitted, and margins in points", () => {
  const { book, sheet } = open();
  const { PageLayout: page } = sheet;
  expect([page.Zoom, page.LeftMargin, page.TopMargin]).toEqual([{ scale: 100 }, 50.4, 54]);
  page.Zoom = { horizontalFitToPages: 1 };
  page.Zoom = { scale: 54 };
  page.LeftMargin = 18;
  page.RightMargin = 18;
  page.BottomMargin = 36;
  expect(page.Zoom).toEqual({ scale: 54 });
  expect(() => (page.Zoom = { scale: 401 })).toThrow();
  expect(book.toData().sheets[0]?.page).toEqual({
    scale: 54,
    margins: { left: 18, right: 18, top: 54, bottom: 36 },
  });
});

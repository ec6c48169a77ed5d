import { Workbook } from "../../../src/standin/api/Workbook";
import { Book } from "../../../src/standin/book/Book";
import type { CellChange } from "../../../src/standin/book/ChangeFeed";

test("listeners hear once per batch which cells changed, until they leave", () => {
  const book = Book.create();
  const sheet = new Workbook(book).Worksheets.GetActiveWorksheet();
  const heard: (readonly CellChange[])[] = [];
  const leave = book.changes.listen((changes) => heard.push(changes));
  book.together(() => {
    sheet.GetRange("B2").Values = [[1]];
    sheet.GetRange("A3:C3").Values = [[1, 2, 3]];
  });
  sheet.GetRange("A1").Format.Font.Bold = true;
  leave();
  sheet.GetRange("A1").Values = [["unheard"]];
  expect(heard).toEqual([[{ sheetId: sheet.Id, zone: { top: 1, bottom: 2, left: 0, right: 2 } }]]);
});

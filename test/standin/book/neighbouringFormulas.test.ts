import { StandIn } from "../../../src/standin";
import { Book } from "../../../src/standin/book/Book";
import { bootAddIn } from "../../../src/standin/host/boot/node";

test("neighbouring formulas of one form may refer to a cell and to several", async () => {
  const book = Book.create();
  const { realm } = await bootAddIn(new StandIn({ workbook: book }));
  const { run } = realm["Excel"] as typeof Excel;
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [[1], [2], [4]];
    sheet.getRange("C1:C3").formulas = [["=SUM(A1)"], ["=SUM(A1:A2)"], ["=SUM(A1:A3)"]];
    await context.sync();
  });
  const sums = book.toData().sheets[0]!.cells.filter(({ column }) => column === 2);
  expect(sums.map(({ value }) => value)).toEqual([1, 3, 7]);
});

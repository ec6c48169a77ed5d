import { Book } from "../../../src/standin/book/Book";
import { setName } from "../../../src/standin/book/edit/names";

test("a name can point below and beside the last cells of its sheet, and be pointed there anew", () => {
  const book = Book.create();
  for (const formula of ["=Sheet1!$A$500:$B$600", "=Sheet1!$AZ$700"]) {
    setName(book.engine, "Far", formula);
    expect(book.toData().names).toEqual([{ name: "Far", formula, visible: true }]);
  }
});

test("a name can point to a sheet that is longer than the one in view", () => {
  const book = Book.create();
  book.engine.run("CREATE_SHEET", {
    sheetId: "s2",
    name: "Long",
    position: 1,
    rows: 900,
    cols: 30,
  });
  for (const formula of ["=Long!$A$880", "=Long!$AB$890"]) {
    setName(book.engine, "Low", formula);
    expect(book.toData().names).toEqual([{ name: "Low", formula, visible: true }]);
  }
});

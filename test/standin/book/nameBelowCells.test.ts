import { Book } from "../../../src/standin/book/Book";
import { setName } from "../../../src/standin/book/edit/names";

test("a name can point below and beside the last cells of its sheet, and be pointed there anew", () => {
  const book = Book.create();
  for (const formula of ["=Sheet1!$A$500:$B$600", "=Sheet1!$AZ$700"]) {
    setName(book.engine, "Far", formula);
    expect(book.toData().names).toEqual([{ name: "Far", formula, visible: true }]);
  }
});

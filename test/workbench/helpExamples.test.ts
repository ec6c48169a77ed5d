import { dirname, join } from "node:path";
import { EXAMPLES, type Example, type ExampleCell } from "../../src/build/help/examples";
import { serialOf } from "../../src/calc/dates/serialOf";
import { StandIn } from "../../src/standin";
import { Book } from "../../src/standin/book/Book";
import type { CellData, CellScalar } from "../../src/standin/book/workbookData";
import { bootAddIn } from "../../src/standin/host/boot/node";
import { connectFunctions } from "../../src/workbench/connectFunctions";

const dist = join(__dirname, "../../dist");
const client = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
/** Column of the formula: right of every example's data, with room to spill. */
const AT = 10;

/** A date of an example as Excel enters it; anything else as it is. */
function entered(cell: ExampleCell): CellScalar {
  const date = typeof cell === "string" ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(cell) : null;
  return date ? serialOf(Number(date[1]), Number(date[2]), Number(date[3])) : cell;
}

async function shown({ cells = [], call, result }: Example): Promise<CellScalar[][]> {
  const data: CellData[] = cells.flatMap((row, r) =>
    row.map((cell, c) => ({ row: r, column: c, value: entered(cell) }))
  );
  const empty = Book.create().toData();
  const formula: CellData = { row: 0, column: AT, value: null, formula: call };
  const book = Book.fromData({
    ...empty,
    sheets: empty.sheets.map((sheet) => ({ ...sheet, cells: [...data, formula] })),
  });
  const standIn = new StandIn({ workbook: book });
  await bootAddIn(standIn, { dist, client });
  connectFunctions(book, standIn, "CRM");
  await book.settled();
  const all = book.toData().sheets[0]?.cells ?? [];
  const rows = typeof result === "object" ? result : [[result]];
  return rows.map((row, r) =>
    row.map((_, c) => all.find((cell) => cell.row === r && cell.column === AT + c)?.value ?? "")
  );
}

test.each(Object.entries(EXAMPLES))(
  "the worked example of %s, typed into a workbook, gives what its help page says",
  async (_id, example) => {
    const found = await shown(example);
    const promised = typeof example.result === "object" ? example.result : [[example.result]];
    expect(found.length).toBe(promised.length);
    promised.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (typeof cell === "number") expect(found[r]?.[c]).toBeCloseTo(cell, 9);
        else expect(found[r]?.[c]).toBe(cell);
      })
    );
  }
);

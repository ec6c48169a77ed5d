import { noteOf, rawTable, readAs } from "./readTable";

const ROWS = [
  ["K1", 45_000, 5, 500],
  ["K2", 45_001, 7, 700],
] as const;

test("of columns with one name the first is used, and the notes say so", async () => {
  const table = rawTable(["Customer", "Date", "Amount", " amount "], ROWS);
  const { rows, notes } = await readAs("orders", table);
  expect([...rows.amount!]).toEqual([5, 7]);
  expect(noteOf(notes, "sameHeader")).toEqual({
    ...{ issue: "sameHeader", rows: 2, firstRow: 1 },
    facts: { column: "Amount", taken: 3, columns: 2 },
  });
});

test("columns of one name that nobody reads are no matter", async () => {
  const table = rawTable(["Customer", "Date", "Amount", "x", "x"], ROWS);
  expect(noteOf((await readAs("orders", table)).notes, "sameHeader")).toBeUndefined();
});

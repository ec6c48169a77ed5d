import type { RawCell } from "../../../src/data/table";
import { noteOf, notesByIssue, rawTable, readAs } from "../readTable";

/** Leads created on the first days of 2025, with one more column. */
const leads = (header: string, cells: readonly RawCell[]) =>
  readAs(
    "leads",
    rawTable(
      ["Lead ID", "Created Date", header],
      cells.map((cell, i) => [`L${i}`, 45_658 + i, cell])
    )
  );

test.each([
  ["Converted", ["1", "0", true, false, "Yes", ""], [1, 0, 1, 0, 1, 0]],
  ["是否转化", ["是", "否", "已转化", "未转化", "", ""], [1, 0, 1, 0, 0, 0]],
  ["Converted Date", ["2025-02-03", "", 45_690, null, "3/4/2025", ""], [1, 0, 1, 0, 1, 0]],
  [
    "Lead Status",
    [
      "Closed - Converted",
      "Closed - Not Converted",
      "Open - Not Contacted",
      "Qualified",
      "new",
      "已转化",
    ],
    [1, 0, 0, 0, 0, 1],
  ],
])("%s with %p converted %p", async (header, cells, converted) => {
  const { rows, span } = await leads(header, cells);
  expect([...rows.converted]).toEqual(converted);
  expect(span).toEqual({ first: 45_658, last: 45_663 });
});

test("a state that nobody knows is not converted, and a note names it", async () => {
  const { rows, notes } = await leads("Lead Status", ["Zurückgestellt", "Converted", ""]);
  expect([...rows.converted]).toEqual([0, 1, 0]);
  expect(noteOf(notes, "unknownLeadStatus")).toMatchObject({
    rows: 1,
    firstRow: 2,
    facts: { column: "Lead Status", word: "Zurückgestellt" },
  });
  expect(notesByIssue(notes)).toMatchObject({ blankStatus: [1, 4] });
});

test("a flag of conversion goes before a state", async () => {
  const { rows } = await readAs(
    "leads",
    rawTable(["线索id", "创建时间", "线索状态", "是否转化"], [["1", "2025-01-01", "跟进中", "是"]])
  );
  expect([...rows.converted]).toEqual([1]);
});

test("without a day of creation a lead is left out", async () => {
  const { rowsUsed, notes } = await readAs(
    "leads",
    rawTable(
      ["Lead ID", "Created Date", "Converted"],
      [
        ["1", "2025-01-01", 1],
        ["2", "", 1],
      ]
    )
  );
  expect(rowsUsed).toBe(1);
  expect(notesByIssue(notes)).toMatchObject({ blankDate: [1, 3] });
});

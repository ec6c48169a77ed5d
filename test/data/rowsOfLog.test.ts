import { noteOf, readLog, sum } from "./readLog";

test("unusable rows are left out, each reason with its count and first row", async () => {
  const good = Array.from({ length: 8 }, (_, i) => ["K1", 45_000 + i, 10]);
  const {
    rows: lines,
    rowsRead,
    rowsUsed,
    notes,
  } = await readLog([
    ...good,
    ["", 45_000, 10],
    ["N/A", 45_000, 10],
    ["K2", null, 10],
    ["K2", "soon", 10],
    ["K2", "1989-12-31", 10],
    ["K2", 45_000, ""],
    ["K2", 45_000, "1,2OO"],
    [null, null, null],
  ]);
  const found = Object.fromEntries(
    notes.map(({ issue, rows, firstRow }) => [issue, [rows, firstRow]])
  );
  expect(found).toMatchObject({
    blankCustomer: [2, 10],
    blankDate: [1, 12],
    unreadableDate: [1, 13],
    implausibleDate: [1, 14],
    blankAmount: [1, 15],
    unreadableAmount: [1, 16],
  });
  expect([rowsRead, rowsUsed, lines.amount.length]).toEqual([15, 8, 8]);
  expect(lines.customer.labels).toEqual(["K1"]);
});

test("rows read are the rows used and the rows left out", async () => {
  const left = ["totalRow", "repeatedHeader", "blankCustomer", "blankDate"];
  const { rowsRead, rowsUsed, notes } = await readLog([
    ["K1", 45_000, 1],
    ["K1", 45_001, 2],
    ["小计", null, 3],
    ["Customer", "Date", "Amount"],
    ["K2", 45_002, 4],
    ["", 45_003, 5],
    ["K3", "", 6],
    ["Grand Total:", "", 21],
  ]);
  const rows = left.map((issue) => noteOf(notes, issue)?.rows);
  expect(rows).toEqual([2, 1, 1, 1]);
  expect(rowsRead).toBe(rowsUsed + 5);
  expect(rowsUsed).toBe(3);
});

test("a customer called 合计 with an order of its own is a customer", async () => {
  const { rows: lines } = await readLog([["合计", 45_000, 1]]);
  expect(lines.customer.labels).toEqual(["合计"]);
});

test("lines without anything but details belong to the order above; its amount counts once", async () => {
  const { rows: lines, notes } = await readLog(
    [
      ["O1", "K1", 45_000, 100, "A"],
      [null, null, null, null, "B"],
      ["O2", "K2", 45_001, 50, "A"],
    ],
    ["Order ID", "Customer", "Date", "Amount", "Item"]
  );
  expect(sum(lines.amount)).toBe(150);
  expect(noteOf(notes, "continuationLine")).toMatchObject({ rows: 1, firstRow: 3 });
});

test("a row with an amount and nobody to pay it is never given to the customer above", async () => {
  const { rows: lines, notes } = await readLog([
    ["K1", 45_000, 100],
    ["K1", 45_001, 100],
    [null, null, 200],
  ]);
  expect(sum(lines.amount)).toBe(200);
  expect(noteOf(notes, "blankCustomer")).toMatchObject({ rows: 1, firstRow: 4 });
});

test("a row without order number is left out when order numbers are given", async () => {
  const { rowsUsed, notes } = await readLog(
    [
      ["O1", "K1", 45_000, 1],
      ["", "K1", 45_000, 1],
    ],
    ["Order ID", "Customer", "Date", "Amount"]
  );
  expect(rowsUsed).toBe(1);
  expect(noteOf(notes, "blankOrder")).toMatchObject({
    rows: 1,
    firstRow: 3,
    facts: { column: "Order ID" },
  });
});

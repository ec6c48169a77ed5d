import { readOrders } from "../../src/data/orders/readOrders";
import { tableOf } from "./exportTable";
import { noteOf, readLog } from "./readLog";

const HEADERS = ["Order ID", "Customer", "Date", "Amount", "Item", "Status"];

test("lines equal in every cell are duplicates; lines that differ in one are not", async () => {
  const line = ["O1", "K1", 45_000, 5, "A", "Done"];
  const { rowsUsed, notes } = await readLog(
    [line, ["O1", "K1", 45_000, 5, "B", "Done"], line, line],
    HEADERS
  );
  expect(rowsUsed).toBe(4);
  expect(noteOf(notes, "duplicateLine")).toMatchObject({ rows: 2, firstRow: 4 });
});

test("an order number of two customers is reported", async () => {
  const { notes } = await readLog(
    [
      ["O1", "K1", 45_000, 5],
      ["o1", "K2", 45_000, 5],
    ],
    HEADERS
  );
  expect(noteOf(notes, "sharedOrderId")).toMatchObject({ rows: 1, firstRow: 3 });
});

test("ids that differ in case or width only are one id and are reported; a number and its text are simply one", async () => {
  const { rows: lines, notes } = await readLog([
    ["kh01", 45_000, 1],
    ["ＫＨ01 ", 45_000, 1],
    [7, 45_000, 1],
    ["7", 45_000, 1],
  ]);
  expect(lines.customer.labels).toEqual(["kh01", 7]);
  expect(noteOf(notes, "idSpelling")).toMatchObject({
    rows: 1,
    firstRow: 3,
    facts: { column: "Customer" },
  });
});

test("record ids of Salesforce that differ in case are different customers", async () => {
  const { rows: lines } = await readLog([
    ["0015g00000AbCdE", 45_000, 1],
    ["0015g00000AbCde", 45_000, 1],
  ]);
  expect(lines.customer.labels).toHaveLength(2);
});

test("refunds, cancelled and unconfirmed orders are counted", async () => {
  const { notes } = await readLog(
    [
      ["O1", "K1", 45_000, 5, "A", "Done"],
      ["O1", "K1", 45_000, -5, "A", "Cancelled"],
      ["O2", "K1", 45_000, 5, "A", "草稿"],
    ],
    HEADERS
  );
  expect(noteOf(notes, "refund")).toMatchObject({ rows: 1, firstRow: 3 });
  expect(noteOf(notes, "cancelledStatus")).toMatchObject({ rows: 1, firstRow: 3 });
  expect(noteOf(notes, "draftStatus")).toMatchObject({ rows: 1, firstRow: 4 });
});

test("what lines are broken down by keeps its rows, a blank one with code -1", async () => {
  const table = tableOf("log", [
    ["Customer", "Date", "Amount", "Region"],
    ["K1", "2025-01-01", "1", "North"],
    ["K2", "2025-01-01", "1", ""],
  ]);
  const { by } = await readOrders(table, { customer: 0, date: 1, amount: 2, by: 3 });
  expect([...by!.codes]).toEqual([0, -1]);
  expect(by!.labels).toEqual(["North"]);
});

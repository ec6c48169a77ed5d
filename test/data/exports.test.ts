import { readOrders } from "../../src/data/orders/readOrders";
import { recogniseTable } from "../../src/data/recognise/recogniseTable";
import { exportTable } from "./exportTable";
import { noteOf, sum } from "./readLog";

test("jiandaoyun: each of 12 orders counts once, 386,999.00 in all, customers 6", async () => {
  const table = exportTable("jiandaoyun_orders.csv");
  const {
    rows: lines,
    rowsRead,
    rowsUsed,
    notes,
  } = await readOrders(table, recogniseTable(table).mapping);
  expect(sum(lines.amount)).toBe(386_999);
  expect([rowsRead, rowsUsed, lines.order!.labels.length, lines.customer.labels.length]).toEqual([
    26, 12, 12, 6,
  ]);
  expect(noteOf(notes, "continuationLine")).toMatchObject({ rows: 14, firstRow: 4 });
  expect(noteOf(notes, "draftStatus")).toMatchObject({ rows: 3, facts: { column: "流程状态" } });
});

test("jiandaoyun: quantity × unit price of the lines gives the same total for the same orders", async () => {
  const table = exportTable("jiandaoyun_orders.csv");
  const { amount: _total, ...mapping } = recogniseTable(table).mapping;
  const { rows: lines, rowsUsed } = await readOrders(table, mapping);
  expect(sum(lines.amount)).toBe(386_999);
  expect([rowsUsed, lines.order!.labels.length]).toEqual([26, 12]);
});

test("kingdee: 17 lines of 14 orders with 160,334.25 including tax, two refund lines, three not confirmed", async () => {
  const table = exportTable("kingdee_sales_orders_gb18030.csv", "gb18030");
  const { rows: lines, rowsUsed, notes } = await readOrders(table, recogniseTable(table).mapping);
  expect(sum(lines.amount)).toBeCloseTo(160_334.25, 6);
  expect([rowsUsed, lines.order!.labels.length]).toEqual([17, 14]);
  expect(noteOf(notes, "refund")).toMatchObject({ rows: 2, firstRow: 14 });
  expect(noteOf(notes, "draftStatus")).toMatchObject({ rows: 3, firstRow: 7 });
  expect(noteOf(notes, "duplicateLine")).toBe(undefined);
});

test("kingdee: a customer's name keeps its character beyond the basic plane", async () => {
  const table = exportTable("kingdee_sales_orders_gb18030.csv", "gb18030");
  const mapping = { ...recogniseTable(table).mapping, customer: 2 };
  const { rows: lines } = await readOrders(table, mapping);
  expect(lines.customer.labels).toContain("𠮷利行 客户013");
});

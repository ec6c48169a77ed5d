import { groupRows } from "../../../src/calc/orders/groupRows";
import { orderCounts } from "../../../src/calc/orders/orderCounts";
import { purchasesOf } from "../../../src/calc/orders/purchasesOf";
import { orderLines, type FixtureLine } from "../../support/orderFixture";

const lists = (lines: readonly FixtureLine[]) => {
  const { offsets, day, earlier, amount, refunds } = purchasesOf(orderLines(lines));
  return {
    ...{ offsets: [...offsets], day: [...day], earlier: [...earlier], amount: [...amount] },
    refunds: [...refunds.entry],
  };
};

test("purchases of a customer on one day are one order, whatever the time of day", () => {
  expect(
    lists([
      ["A", 10.9, null, 5],
      ["A", 10.1, null, 7],
    ])
  ).toMatchObject({ day: [10], amount: [12], earlier: [-1] });
});

test("entries go by customer and by day, in whatever order the rows stand", () => {
  expect(
    lists([
      ["B", 12, null, 1],
      ["A", 15, null, 2],
      ["B", 11, null, 3],
      ["A", 9, null, 4],
    ])
  ).toMatchObject({ offsets: [0, 2, 4], day: [11, 12, 9, 15], amount: [3, 1, 4, 2] });
});

test("with order ids, two orders of one day stay two", () => {
  expect(
    lists([
      ["A", 10, "o1", 5],
      ["A", 10, "o2", 7],
      ["A", 10, "o1", 1],
    ])
  ).toMatchObject({ amount: [6, 7], earlier: [-1, -1] });
});

test("an order with lines on several days points back to its earlier day", () => {
  expect(
    lists([
      ["A", 10, "o1", 5],
      ["A", 12, "o1", 7],
      ["A", 11, "o2", 1],
    ])
  ).toMatchObject({ day: [10, 11, 12], earlier: [-1, -1, 0] });
});

test("an order id of two customers is two orders", () => {
  const lines = orderLines([
    ["A", 10, "o1", 5],
    ["B", 10, "o1", 7],
  ]);
  expect([...purchasesOf(lines).earlier]).toEqual([-1, -1]);
  expect([...orderCounts(lines)]).toEqual([1, 1]);
});

test("amount 0 is a purchase, a negative amount is none", () => {
  expect(
    lists([
      ["A", 10, null, 0],
      ["A", 11, null, -5],
    ])
  ).toMatchObject({ day: [10], amount: [0] });
});

test("a refund belongs to the purchase of its day, else to the last one before, else to none", () => {
  expect(
    lists([
      ["A", 9, null, -1],
      ["A", 10, null, 50],
      ["A", 20, null, 60],
      ["A", 10.2, null, -2],
      ["A", 19, null, -3],
      ["A", 25, null, -4],
      ["B", 30, null, -5],
    ]).refunds
  ).toEqual([-1, 0, 0, 1, -1]);
});

test("orders are counted by id, else by day, else by row; refunds never", () => {
  const { customer, date, amount, order } = orderLines([
    ["A", 10, "o1", 5],
    ["A", 10, "o2", 5],
    ["A", 11, "o2", 5],
    ["A", 12, "o3", -5],
    ["B", 12, "o4", -5],
  ]);
  const rows = { customer, date: null, order: null, amount };
  expect([...orderCounts(rows)]).toEqual([3, 0]);
  expect([...orderCounts({ ...rows, date })]).toEqual([2, 0]);
  expect([...orderCounts({ ...rows, date, order })]).toEqual([2, 0]);
  expect([...orderCounts({ ...rows, amount: null })]).toEqual([4, 1]);
});

test("grouping keeps the order of rows inside a group", () => {
  const { offsets, rows } = groupRows(Int32Array.of(7, 5, 7, 5, 7), 3, { lowest: 5 });
  expect([...offsets]).toEqual([0, 2, 2, 5]);
  expect([...rows]).toEqual([1, 3, 0, 2, 4]);
});

import { averageOrderValue } from "../../../src/calc/behaviour/averageOrderValue";
import { orderFrequency } from "../../../src/calc/behaviour/orderFrequency";
import { repeatRate } from "../../../src/calc/behaviour/repeatRate";
import { revenuePerCustomer } from "../../../src/calc/behaviour/revenuePerCustomer";
import { orderLines } from "../../support/orderFixture";

const { customer, date, amount, order } = orderLines([
  ["A", 10, "o1", 30],
  ["A", 10, "o2", 20],
  ["A", 15, "o3", -10],
  ["B", 11, "o4", 0],
  ["C", 12, "o5", -8],
]);
const rows = { customer, date: null, order: null, amount: null };
const nothing = orderLines([]);

test("without dates, ids and amounts every row is an order", () => {
  expect(repeatRate(rows)).toEqual({ k: 1, n: 3 });
  expect(orderFrequency(rows, 1)).toBeCloseTo(5 / 3, 12);
});

test("with dates, a customer's rows of one day are one order", () => {
  expect(repeatRate({ ...rows, date, amount })).toEqual({ k: 0, n: 2 });
  expect(orderFrequency({ ...rows, date, amount }, 2)).toBe(0.5);
});

test("order ids win over days", () => {
  expect(repeatRate({ customer, date, order, amount })).toEqual({ k: 1, n: 2 });
  expect(orderFrequency({ customer, date, order, amount }, 1)).toBe(1.5);
});

test("a customer with refunds only counts for revenue per customer, and nowhere else", () => {
  expect(revenuePerCustomer(amount, customer, 1)).toBeCloseTo(32 / 3, 12);
  expect(repeatRate({ ...rows, amount }).n).toBe(2);
});

test("average order value takes refunds off the money and not off the orders", () => {
  const ungrouped = { amount, order: null, customer: null, date: null };
  expect(averageOrderValue(ungrouped)).toBeCloseTo(32 / 3, 12);
  expect(averageOrderValue({ ...ungrouped, order })).toBeCloseTo(32 / 3, 12);
  expect(averageOrderValue({ ...ungrouped, customer, date })).toBe(16);
});

test("a date without a customer groups nothing", () => {
  expect(averageOrderValue({ amount, order: null, customer: null, date })).toBeCloseTo(32 / 3, 12);
});

test("without orders or customers there is nothing to divide by", () => {
  const empty = expect.objectContaining({ code: "divisionByZero" });
  expect(() => orderFrequency(nothing, 1)).toThrow(empty);
  expect(() => averageOrderValue(nothing)).toThrow(empty);
  expect(() => revenuePerCustomer(nothing.amount, nothing.customer, 1)).toThrow(empty);
  expect(repeatRate(nothing)).toEqual({ k: 0, n: 0 });
});

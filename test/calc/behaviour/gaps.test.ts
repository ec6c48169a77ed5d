import { purchaseGaps } from "../../../src/calc/behaviour/purchaseGaps";
import { walletAllocation } from "../../../src/calc/behaviour/walletAllocation";
import { orderLines } from "../../support/orderFixture";

const gapsOf = (...lines: Parameters<typeof orderLines>[0]) => [...purchaseGaps(orderLines(lines))];

test("gaps are whole days between purchase days of the same customer, in any order of rows", () => {
  expect(
    gapsOf(["A", 20.2, "3", 5], ["B", 11, "9", 5], ["A", 10.9, "1", 5], ["A", 10.1, "2", 5])
  ).toEqual([10]);
});

test("refunds are no purchases, a purchase of no value is one", () => {
  expect(gapsOf(["A", 10, null, 5], ["A", 15, null, -5], ["A", 20, null, 0])).toEqual([10]);
});

test("without rows or second purchases there are no gaps", () => {
  expect(gapsOf()).toEqual([]);
  expect(gapsOf(["A", 10, null, 5], ["B", 15, null, 5])).toEqual([]);
});

test("the shares that a customer's brands get add up to the whole wallet", () => {
  for (const brands of [1, 2, 5, 9]) {
    const shares = Array.from({ length: brands }, (_, i) => walletAllocation(i + 1, brands));
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  }
});

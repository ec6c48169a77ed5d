import type { KpiId } from "../../src/catalog/kpis";
import { cellsFrom, column, installHost } from "../support/excelFunctions";
import { daysFromTo, kpiOf } from "../support/kpiOf";
import { subscriptionSource, type SubscriptionRow } from "../support/sourceRows";

beforeAll(() => installHost());

const [FIRST, LAST] = [45658, 45688];
const JANUARY = daysFromTo(FIRST, LAST);

/**
 * Start of January: A 100, B 50 + 30, C 20, D 0 (free), G 40 ended on its last day before. End: A 150, B 50, C gone,
 * D 0, E 70 new, F came and went within the month.
 */
const ROWS: readonly SubscriptionRow[] = [
  ["A", FIRST - 100, LAST - 10, 100],
  ["A", LAST - 9, null, 150],
  ["B", FIRST - 50, null, 50],
  ["B", FIRST - 20, LAST, 30],
  ["C", FIRST - 10, FIRST + 5, 20],
  ["D", FIRST - 5, LAST + 900, 0],
  ["E", FIRST + 3, null, 70],
  ["F", FIRST + 3, FIRST + 9, 10],
  ["G", FIRST - 90, FIRST - 1, 40],
];
const data = { subscriptions: subscriptionSource(ROWS, { first: FIRST - 100, last: LAST + 20 }) };
const of = (id: KpiId) => {
  const { value, low, high, n } = kpiOf(id, data, JANUARY);
  return [value, low, high, n];
};
const START = column(100, 80, 20, 0, 0);
const END = column(150, 50, 0, 0, 70);

test("retention is RETENTION of the customers at both ends of the period and the new ones", () => {
  expect([of("RETENTION")]).toEqual(cellsFrom("RETENTION", 4, 4, 1, 0.95));
});

test("churn is CHURN of the customers of the start who have left", () => {
  expect([of("CHURN")]).toEqual(cellsFrom("CHURN", 4, 1, 0.95));
});

test("retention of revenue is GRR and NRR of what each customer pays at both ends", () => {
  expect(of("GRR")).toEqual([cellsFrom("GRR", START, END), null, null, 3]);
  expect(of("NRR")).toEqual([cellsFrom("NRR", START, END), null, null, 3]);
  // By hand: min(100, 150) + min(80, 50) of 200, and 150 + 50 of 200.
  expect([of("GRR")[0], of("NRR")[0]]).toEqual([0.75, 1]);
});

test("the quick ratio is QUICKRATIO of revenue won and lost", () => {
  expect(of("QUICKRATIO")[0]).toBe(cellsFrom("QUICKRATIO", 70, 50, 30, 20));
});

test("the up-sell rate is UPSELL of what each customer pays at both ends", () => {
  expect([of("UPSELL")]).toEqual(cellsFrom("UPSELL", START, END, 0.95));
});

test("the end of one period is the start of the next", () => {
  const next = daysFromTo(LAST + 1, LAST + 20);
  expect(kpiOf("RETENTION", data, next).n).toBe(4);
  // B's second subscription ended on the last day of January, so February begins without it.
  expect(kpiOf("GRR", data, next).value).toBe(1);
});

test("a running period ends with the data", () => {
  const running = {
    subscriptions: subscriptionSource(ROWS, { first: FIRST - 100, last: FIRST + 4 }),
  };
  // C leaves on the day after the data end.
  expect(kpiOf("CHURN", running, JANUARY).value).toBe(0);
});

test("without a customer at the start, or without anything lost, there is no ratio", () => {
  const young = {
    subscriptions: subscriptionSource([["A", FIRST, null, 9]], { first: FIRST, last: LAST }),
  };
  for (const id of ["RETENTION", "CHURN", "GRR", "NRR", "QUICKRATIO", "UPSELL"] as const)
    expect([id, kpiOf(id, young, JANUARY).value]).toEqual([id, null]);
});

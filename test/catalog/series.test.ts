import type { Period } from "../../src/calc/dates/period";
import { serialOf } from "../../src/calc/dates/serialOf";
import { pastPeriods } from "../../src/catalog/series";
import { NO_SETTINGS } from "../../src/catalog/settings";
import { summariseOrders } from "../support/summariseOrders";

const month = (year: number, number: number): Period => ({
  kind: "month",
  start: serialOf(year, number, 1),
  end: serialOf(year, number + 1, 1),
});

/** Orders as [customer, year, month, day, amount], invented; every customer has one order a row. */
const ORDERS = [
  ["a", 2025, 1, 15, 10],
  ["b", 2025, 1, 20, 20],
  ["a", 2025, 2, 1, 40],
  ["c", 2025, 3, 5, 50],
  ["a", 2025, 3, 6, 70],
  ["c", 2025, 4, 9, 100],
  ["c", 2025, 5, 31, 5],
] as const;

function ordersFrom(rows: readonly (typeof ORDERS)[number][]) {
  const labels = [...new Set(rows.map(([customer]) => customer))];
  const codes = Int32Array.from(rows, ([customer]) => labels.indexOf(customer));
  return {
    customer: { codes, labels },
    date: Float64Array.from(rows, ([, year, number, day]) => serialOf(year, number, day)),
    order: null,
    amount: Float64Array.from(rows, ([, , , , amount]) => amount),
  };
}

function seriesOf(id: string, rows = ORDERS as readonly (typeof ORDERS)[number][]) {
  const { kpis } = summariseOrders(ordersFrom(rows), {
    period: month(2025, 5),
    previous: month(2025, 4),
    asOf: serialOf(2025, 5, 31),
    settings: NO_SETTINGS,
  });
  return kpis.find((kpi) => kpi.id === id)?.series.map(({ value }) => value);
}

const unknown = (count: number) => Array<null>(count).fill(null);

test("the past of a month are the twelve months before, of a quarter the twelve quarters", () => {
  const months = pastPeriods(month(2025, 3));
  expect(months).toHaveLength(12);
  expect([months[0], months.at(-1)]).toEqual([month(2024, 3), month(2025, 2)]);
  const quarter: Period = {
    kind: "quarter",
    start: serialOf(2025, 4, 1),
    end: serialOf(2025, 7, 1),
  };
  expect(pastPeriods(quarter)[0]?.start).toBe(serialOf(2022, 4, 1));
});

test("a month counts when the data cover all of it: the first that began before it does not", () => {
  // By hand: the data begin on 15 January, so February 40, March 50 + 70, April 100 are known.
  expect(seriesOf("REVENUE")).toEqual([...unknown(9), 40, 120, 100]);
});

test("new customers are counted once the data also cover the month before", () => {
  // By hand: February looks back to half a January; in March c is new, in April nobody.
  expect(seriesOf("NEWCUSTOMERS")).toEqual([...unknown(10), 1, 0]);
});

test("retention likewise: of the buyers of the month before, who came back", () => {
  // By hand: a bought in February and in March; of a and c in March, c came back in April.
  expect(seriesOf("RETENTION.ACTIVE")).toEqual([...unknown(10), 1, 0.5]);
});

test("without a past there is a series of nothing", () => {
  expect(seriesOf("REVENUE", ORDERS.slice(-1))).toEqual(unknown(12));
});

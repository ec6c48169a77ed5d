import { serialOf } from "../../../src/calc/dates/serialOf";
import { activeRetention } from "../../../src/calc/retention/activeRetention";
import { cohortTable } from "../../../src/calc/retention/cohortTable";
import { expectClose } from "../../support/expectClose";
import { ORDER_FIXTURES, orderFixture, orderLines } from "../../support/orderFixture";

describe.each(ORDER_FIXTURES)("%s, counted independently in Python", (name) => {
  const { lines, asOf, cohort, cohortRevenue } = orderFixture(name);
  const tableOf = (mode: "count" | "rate" | "revenue") =>
    cohortTable(orderLines(lines), { period: "M", mode, asOf });

  test("counts of active customers by age", () => {
    expectClose(tableOf("count"), cohort);
  });

  test("rates are counts over the cohort's size", () => {
    const rates = cohort.cells.map((row, i) => row.map((count) => count / cohort.sizes[i]!));
    expectClose(tableOf("rate").cells, rates);
  });

  test("revenue takes refunds in the period of their own date, none before the first purchase", () => {
    expectClose(tableOf("revenue").cells, cohortRevenue);
  });
});

const [january, february] = [serialOf(2025, 1, 1), serialOf(2025, 2, 1)];

test("ages end with the period of as_of, the running one included", () => {
  const lines = orderLines([["A", january, null, 5]]);
  const { cells } = cohortTable(lines, { period: "M", mode: "count", asOf: february + 40 });
  expect(cells).toEqual([[1, 0, 0]]);
});

test("a period without new customers has no row", () => {
  const lines = orderLines([
    ["A", january, null, 5],
    ["B", february + 40, null, 5],
  ]);
  const table = cohortTable(lines, { period: "M", mode: "count", asOf: february + 40 });
  expect(table.starts).toEqual([january, serialOf(2025, 3, 1)]);
});

test("refunds alone make no cohort", () => {
  const lines = orderLines([["A", january, null, -5]]);
  expect(() => cohortTable(lines, { period: "M", mode: "count", asOf: january })).toThrow(
    expect.objectContaining({ code: "notAvailable" })
  );
});

test("a mistyped date is refused before its daily table fills the memory", () => {
  const days = Array.from({ length: 200 }, (_, i) => [`C${i}`, january + i, null, 1] as const);
  const lines = orderLines([...days, ["late", serialOf(2199, 1, 1), null, 1]]);
  expect(() =>
    cohortTable(lines, { period: "D", mode: "count", asOf: serialOf(2199, 1, 1) })
  ).toThrow(expect.objectContaining({ key: "tooManyCellsFor" }));
});

test("active retention takes its last day whole, and windows side by side", () => {
  const lines = orderLines([
    ["A", 10, null, 5],
    ["B", 19.9, null, 5],
    ["A", 20, null, 5],
    ["B", 29.9, null, 5],
    ["C", 9.9, null, 5],
    ["C", 25, null, 5],
  ]);
  const windows = { prevStart: 10, start: 20, end: 29 };
  expect(activeRetention(lines, windows)).toEqual({ k: 2, n: 2 });
  expect(activeRetention(lines, { ...windows, end: 28 })).toEqual({ k: 1, n: 2 });
});

test("a refund is no activity", () => {
  const lines = orderLines([
    ["A", 10, null, 5],
    ["A", 20, null, -5],
    ["B", 10, null, -5],
  ]);
  const windows = { prevStart: 10, start: 20, end: 29 };
  expect(activeRetention(lines, windows)).toEqual({ k: 0, n: 1 });
  expect(activeRetention({ ...lines, amount: null }, windows)).toEqual({ k: 1, n: 2 });
});

import { paretoSummary } from "../../src/catalog/paretoSummary";
import { cellsFrom, column, installHost } from "../support/excelFunctions";

beforeAll(() => installHost());

const TOTALS = Float64Array.from({ length: 37 }, (_, i) => (i * 17) % 41);

test("each step holds what PARETO gives for its share of the customers", () => {
  const { steps, negative } = paretoSummary(TOTALS);
  expect(steps.map(({ revenueShare }) => revenueShare)).toEqual(
    [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((top) =>
      cellsFrom("PARETO", column(...TOTALS), null, top)
    )
  );
  expect(steps.map(({ customers }) => customers)).toEqual([4, 8, 12, 15, 19, 23, 26, 30, 34, 37]);
  expect(steps.at(-1)?.revenueShare).toBeCloseTo(1, 12);
  expect(negative).toBe(0);
});

test("with negative totals there are no shares, and their number is known", () => {
  expect(paretoSummary(Float64Array.of(5, -1, -2))).toEqual({ steps: [], negative: 2 });
});

test("of nothing there are no shares", () => {
  expect(paretoSummary(new Float64Array(3)).steps).toEqual([]);
  expect(paretoSummary(new Float64Array(0)).steps).toEqual([]);
});

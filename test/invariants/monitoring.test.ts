import fc from "fast-check";
import { cellsFrom, column, installHost } from "../support/excelFunctions";

beforeAll(() => installHost());

const whole = fc.integer({ min: -1000, max: 1000 });
const series = fc.array(whole, { minLength: 6, maxLength: 30 });
const numbersOf = (cells: unknown): number[] => [cells].flat(2) as number[];
const closeTo = (expected: number): number => expect.closeTo(expected, 6) as number;

/** Whole factors and shifts keep sums exact, so that rounding decides no signal. */
const scaled = (values: readonly number[]): unknown[][] => column(...values.map((x) => 4 * x + 7));

test("limits move and stretch with the values", () => {
  const property = fc.property(series, (values) => {
    const [mean, lower, upper, range, most] = numbersOf(cellsFrom("LIMITS", column(...values)));
    const moved = [mean!, lower!, upper!].map((one) => closeTo(4 * one + 7));
    const stretched = [range!, most!].map((one) => closeTo(4 * one));
    expect(numbersOf(cellsFrom("LIMITS", scaled(values)))).toEqual([...moved, ...stretched]);
  });
  fc.assert(property, { numRuns: 100 });
});

test("signals are the same in another unit, and upside down", () => {
  const property = fc.property(series, (values) => {
    const signals = cellsFrom("ANOMALY", column(...values));
    expect(cellsFrom("ANOMALY", scaled(values))).toEqual(signals);
    expect(cellsFrom("ANOMALY", column(...values.map((x) => -x)))).toEqual(signals);
  });
  fc.assert(property, { numRuns: 100 });
});

test.each(["ols", "theilsen"])(
  "a slope turns round with time, and lies within its limits (%s)",
  (method) => {
    const property = fc.property(series, (values) => {
      const reversed = column(...[...values].reverse());
      const [slope, low, high, n] = (
        cellsFrom("KPISLOPE", column(...values), method, 0.9) as (number | "")[][]
      )[0]!;
      expect(cellsFrom("KPISLOPE", reversed, method)).toEqual(closeTo(-Number(slope)));
      expect(n).toBe(values.length);
      if (low !== "") expect(low).toBeLessThanOrEqual(Number(slope) + 1e-9);
      if (high !== "") expect(high).toBeGreaterThanOrEqual(Number(slope) - 1e-9);
    });
    fc.assert(property, { numRuns: 100 });
  }
);

const sample = fc
  .tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b, 1)] as const);

test("a difference turns round with its samples, within its limits and within -1 to 1", () => {
  const property = fc.property(sample, sample, (first, second) => {
    const [difference, low, high, p] = numbersOf(cellsFrom("COMPARE", ...first, ...second));
    expect(numbersOf(cellsFrom("COMPARE", ...second, ...first))).toEqual(
      [-difference!, -high!, -low!, p!].map(closeTo)
    );
    const ordered = [-1, low!, difference!, high!, 1];
    expect([...ordered].sort((a, b) => a - b)).toEqual(ordered);
    expect(p).toBeGreaterThanOrEqual(0);
    expect(p).toBeLessThanOrEqual(1);
  });
  fc.assert(property, { numRuns: 200 });
});

test("customer health stays within 0 to 100, and between the scores of its measures", () => {
  const measure = fc.double({ min: -2, max: 3, noNaN: true });
  const weight = fc.integer({ min: 1, max: 9 });
  const property = fc.property(measure, measure, weight, weight, (a, b, v, w) => {
    const health = Number(cellsFrom("HEALTH", [[a, b]], [[v, w]]));
    const scores = [a, b].map((one) => 100 * Number(cellsFrom("RANGESCORE", one, 0, 1)));
    expect(health).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
    expect(health).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
  });
  fc.assert(property, { numRuns: 200 });
});

test("the order of rows matters to no count of the check", () => {
  const row = fc.record({
    id: fc.constantFrom("A", "a", "B", null),
    date: fc.constantFrom(45000, 45001, "5 May 2025", null, 9),
    amount: fc.constantFrom(10, 11, 12, 5000, -3, "12"),
  });
  const issues = (rows: readonly { id: unknown; date: unknown; amount: unknown }[]): unknown =>
    (
      cellsFrom(
        "CHECK",
        // Headers, because text at the top would be one.
        column("customer", ...rows.map(({ id }) => id)),
        column("date", ...rows.map(({ date }) => date)),
        column("amount", ...rows.map(({ amount }) => amount))
      ) as unknown[][]
    )
      .map(([name, count]) => [name, count])
      // How many are written otherwise depends on which spelling comes first.
      .filter(([name]) => name !== "ids that differ only in case");
  const property = fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
    expect(issues([...rows].reverse())).toEqual(issues(rows));
  });
  fc.assert(property, { numRuns: 100 });
});

import { meanInterval } from "../../../src/calc/stats/meanInterval";
import { percentileInc } from "../../../src/calc/stats/percentileInc";
import { quantileInterval } from "../../../src/calc/stats/quantileInterval";
import { summarise, summariseInterval } from "../../../src/calc/stats/summarise";
import { wilsonInterval } from "../../../src/calc/stats/wilsonInterval";

const upTo = (n: number): Float64Array => Float64Array.from({ length: n }, (_, i) => i + 1);

test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("Wilson limits of %p of %p match Newcombe (1998), method 3", (k, n, low, high) => {
  const found = wilsonInterval({ k, n }, 0.95);
  expect(found.value).toBe(k / n);
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
  expect(found.n).toBe(n);
});

test("Wilson limits of all and of none touch the end exactly", () => {
  expect(wilsonInterval({ k: 7, n: 7 }, 0.9).high).toBe(1);
  expect(wilsonInterval({ k: 0, n: 7 }, 0.9).low).toBe(0);
});

test("limits of a mean are Student's t", () => {
  // scipy.stats.t.interval(0.95, 4, loc=mean, scale=sem) of 3, 5, 4, 4, 2
  const found = meanInterval(Float64Array.of(3, 5, 4, 4, 2), 0.95);
  expect(found.value).toBeCloseTo(3.6, 12);
  expect(found.low).toBeCloseTo(2.184285223017728, 10);
  expect(found.high).toBeCloseTo(5.015714776982272, 10);
});

test("a mean of one value has no spread to judge by", () => {
  expect(() => meanInterval(Float64Array.of(3), 0.95)).toThrow(/^notAvailable: oneObservation/);
});

// Ranks from the exact binomial distribution in rational arithmetic; 0 and n + 1 do not exist.
test.each([
  [1, 0.5, 0.95, 0, 2],
  [5, 0.5, 0.95, 0, 6],
  [6, 0.5, 0.95, 1, 6],
  [10, 0.5, 0.95, 2, 9],
  [20, 0.9, 0.95, 15, 21],
  [2, 0.5, 0.5, 1, 2],
  [30, 0.25, 0.9, 4, 13],
  [5, 0, 0.95, 0, 1],
  [5, 1, 0.95, 5, 6],
])("of %p values the limits of quantile %p at %p are ranks %p and %p", (n, p, conf, low, high) => {
  const found = quantileInterval(upTo(n), p, conf);
  expect(found.low).toBe(low === 0 ? null : low);
  expect(found.high).toBe(high === n + 1 ? null : high);
});

test("quantiles are PERCENTILE.INC", () => {
  // Excel: PERCENTILE.INC({1,2,3,4}, 0.3) = 1.9
  expect(percentileInc(upTo(4), 0.3)).toBeCloseTo(1.9, 12);
  expect(percentileInc(upTo(4), 1)).toBe(4);
});

test("a summary leaves its input in order", () => {
  const values = Float64Array.of(30, 10, 20);
  expect(summarise(values, 0.5)).toBe(20);
  expect(summariseInterval(values, "mean", 0.9).value).toBe(20);
  expect([...values]).toEqual([30, 10, 20]);
});

test("the mean of nothing is a division by zero, a quantile is not available", () => {
  const nothing = new Float64Array(0);
  expect(() => summarise(nothing, "mean")).toThrow(/^divisionByZero/);
  expect(() => summariseInterval(nothing, "mean", 0.9)).toThrow(/^divisionByZero/);
  expect(() => summarise(nothing, 0.5)).toThrow(/^notAvailable: noValues/);
  expect(() => summariseInterval(nothing, 0.5, 0.9)).toThrow(/^notAvailable: noValues/);
});

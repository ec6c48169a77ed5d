import { processChart } from "../../src/catalog/processChart";

const ANY = { low: -Infinity, high: Infinity };

test("limits are the mean of the past with 2.66 mean moving ranges to either side", () => {
  // By hand: sum 104; moving ranges 2, 4, 2, 4, 2: mean 2.8.
  const chart = processChart([15, 17, 21, 19, 15, 17], 18, ANY);
  expect(chart?.mean).toBeCloseTo(104 / 6, 12);
  expect(chart?.lower).toBeCloseTo(104 / 6 - 2.66 * 2.8, 12);
  expect(chart?.upper).toBeCloseTo(104 / 6 + 2.66 * 2.8, 12);
  expect(chart).toMatchObject({ periods: 6, signal: null });
});

test("the latest value has no say in the limits that judge it", () => {
  const past = [15, 17, 21, 19, 15, 17];
  const calm = processChart(past, 18, ANY);
  const loud = processChart(past, 60, ANY);
  expect(loud).toEqual({ ...calm, signal: { rule: "limit", side: "high" } });
  expect(processChart(past, -5, ANY)?.signal).toEqual({ rule: "limit", side: "low" });
});

test("eight values on one side of the mean are a run, the latest one of them", () => {
  const past = [10, 30, 10, 30, 10, 30, 21, 22, 21, 22, 21, 22, 21];
  const { mean } = processChart(past, null, ANY)!;
  expect(mean).toBeLessThan(21);
  expect(processChart(past, 22, ANY)?.signal).toEqual({ rule: "run", side: "high" });
  expect(processChart(past, 20, ANY)?.signal).toBeNull();
});

test("three of four values nearer a limit than the mean are a signal", () => {
  // By hand: mean 232/11 = 21.1, mean moving range 4.1, upper limit 32.0; halfway to it lies 26.5.
  const past = [18, 22, 18, 22, 18, 22, 18, 22, 18, 27, 27];
  const chart = processChart(past, 28, ANY);
  expect(chart?.signal).toEqual({ rule: "near", side: "high" });
  expect(processChart(past, 21, ANY)?.signal).toBeNull();
});

test("limits end where the KPI ends, but what is judged is the whole process", () => {
  const past = [0.02, 0.3, 0.05, 0.35, 0.01, 0.4];
  const free = processChart(past, 0.2, ANY);
  const rate = processChart(past, 0.2, { low: 0, high: 1 });
  expect(free?.lower).toBeLessThan(0);
  expect(free?.upper).toBeGreaterThan(1);
  expect(rate).toEqual({ ...free, lower: 0, upper: 1 });
});

test("fewer than six past values give no limits; without a latest value there is no signal", () => {
  expect(processChart([1, 2, 3, 4, 5], 6, ANY)).toBeNull();
  expect(processChart([1, 2, 3, 4, 5, 6], null, ANY)?.signal).toBeNull();
});

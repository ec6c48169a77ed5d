import { processLimits, type ProcessLimits } from "../../../src/calc/monitoring/processLimits";
import { processSignals } from "../../../src/calc/monitoring/processSignals";

const series = (...values: number[]): Float64Array => Float64Array.from(values);
/** Mean 0, limits ±3, so that nearer a limit means beyond ±1.5. */
const LIMITS: ProcessLimits = {
  mean: 0,
  lower: -3,
  upper: 3,
  meanMovingRange: 3 / 2.66,
  rangeLimit: 3.69,
};
const signals = (...values: number[]): number[] => [...processSignals(series(...values), LIMITS)];

describe("process limits", () => {
  test("are mean ± 2.66 and 3.268 mean moving ranges (Wheeler)", () => {
    const { mean, lower, upper, meanMovingRange, rangeLimit } = processLimits(
      series(10, 12, 11, 13, 9, 11),
      null
    );
    expect(mean).toBeCloseTo(11, 12);
    expect(meanMovingRange).toBeCloseTo(11 / 5, 12);
    expect(lower).toBeCloseTo(11 - (2.66 * 11) / 5, 12);
    expect(upper).toBeCloseTo(11 + (2.66 * 11) / 5, 12);
    expect(rangeLimit).toBeCloseTo((3.268 * 11) / 5, 12);
  });

  test("come from the baseline alone", () => {
    const all = series(10, 12, 11, 13, 9, 11, 50, 60);
    expect(processLimits(all, 6)).toEqual(processLimits(all.subarray(0, 6), null));
  });

  test("of equal values are that value", () => {
    const { mean, lower, upper } = processLimits(new Float64Array(7).fill(0.1), null);
    expect([mean, lower, upper]).toEqual([0.1, 0.1, 0.1]);
  });

  test("need six values, and a baseline within them", () => {
    expect(() => processLimits(series(1, 2, 3, 4, 5), null)).toThrow(/^notAvailable: fewValues/);
    expect(() => processLimits(series(1, 2, 3, 4, 5, 6), 5)).toThrow(/^value: numberFromTo/);
    expect(() => processLimits(series(1, 2, 3, 4, 5, 6), 7)).toThrow(/^value: numberFromTo/);
  });
});

describe("signals", () => {
  test("1 is a value beyond a limit, not on it", () => {
    expect(signals(3, 3.1, 0, -3.1, -3)).toEqual([0, 1, 0, 1, 0]);
  });

  test("2 completes a run of eight on one side, and every further value on that side", () => {
    expect(signals(1, 1, 1, 1, 1, 1, 1, 1, 1, -1)).toEqual([0, 0, 0, 0, 0, 0, 0, 2, 2, 0]);
  });

  test("a value on the mean ends a run", () => {
    const run = [1, 1, 1, 1, 1, 1, 1];
    expect(signals(...run, 0, ...run, 1)).toEqual([...new Array<number>(14).fill(0), 0, 2]);
  });

  test("3 is one of three in four that are nearer the same limit than the mean", () => {
    expect(signals(0, 2, 0, 2, 2, 0)).toEqual([0, 0, 0, 0, 3, 0]);
    expect(signals(0, -2, -2, 0, -2)).toEqual([0, 0, 0, 0, 3]);
  });

  test("values near different limits do not add up, and halfway is not nearer", () => {
    expect(signals(2, -2, 2, -2)).toEqual([0, 0, 0, 0]);
    expect(signals(1.5, 1.5, 1.5, 1.5)).toEqual([0, 0, 0, 0]);
  });

  test("the lowest number that applies is shown", () => {
    expect(signals(2, 2, 2, 2, 2, 2, 2, 2, 4)).toEqual([0, 0, 3, 3, 3, 3, 3, 2, 1]);
  });

  test("patterns bridge a gap, which has no signal", () => {
    expect(signals(2, NaN, 2, NaN, 2)).toEqual([0, NaN, 0, NaN, 3]);
  });

  test("rounding puts nothing beyond the limits of equal values", () => {
    const values = new Float64Array(10).fill(0.1);
    expect([...processSignals(values, processLimits(values, null))]).toEqual(
      new Array<number>(10).fill(0)
    );
  });
});

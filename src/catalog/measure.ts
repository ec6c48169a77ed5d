import type { Proportion } from "../calc/stats/proportion";
import { studentQuantile } from "../calc/stats/studentQuantile";
import { wilsonInterval } from "../calc/stats/wilsonInterval";

/** A KPI's number with its 95 % limits and its base; null where the data give none, or no honest limit. */
export interface Measure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
}

const CONFIDENCE = 0.95;

export const NO_ANSWER: Measure = { value: null, low: null, high: null, n: null };

/** A sum or a count: everything was counted, so there is nothing to estimate. */
export const totalOf = (value: number, n: number | null): Measure => ({
  value,
  low: null,
  high: null,
  n,
});

/** A share with Wilson limits. */
export function rateOf(proportion: Proportion | null): Measure {
  return proportion === null || proportion.n === 0
    ? NO_ANSWER
    : wilsonInterval(proportion, CONFIDENCE);
}

/**
 * The mean of a sample with Student t limits. `loose` holds money that falls on members of the sample nobody knows: it
 * moves the mean, and widens the spread by its square as it would wherever it fell.
 * @example meanOf(Float64Array.of(10, 20, 30)) // => { value: 20, low: -4.841, high: 44.841, n: 3 } (rounded)
 */
export function meanOf(sample: Float64Array, loose: readonly number[] = []): Measure {
  const n = sample.length;
  if (n === 0) return NO_ANSWER;
  let sum = 0;
  for (const value of sample) sum += value;
  for (const value of loose) sum += value;
  const mean = sum / n;
  if (n === 1) return totalOf(mean, n);
  let squares = 0;
  for (const value of sample) squares += (value - mean) ** 2;
  for (const value of loose) squares += value ** 2;
  const half = studentQuantile((1 - CONFIDENCE) / 2, n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { value: mean, low: mean - half, high: mean + half, n };
}

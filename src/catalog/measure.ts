import type { MissingReason } from "./missingReason";
import type { Proportion } from "../calc/stats/proportion";
import { studentQuantile } from "../calc/stats/studentQuantile";
import type { SampleMoments } from "../calc/stats/welchTest";
import { wilsonInterval } from "../calc/stats/wilsonInterval";
import type { ObservedDurations } from "../calc/sales/observedDurations";
import type { PromoterCounts } from "../calc/voice/promoterCounts";
import { promoterInterval } from "../calc/voice/promoterInterval";

/** A KPI's number with its 95 % limits and its base; null where the data give none, or no honest limit. */
export interface Measure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  /** What a change can be tested by; null for a total, and where there is no sample. */
  readonly sample: Sample | null;
  /** Why there is no number, where that is known. */
  readonly reason?: MissingReason;
}

/** The observations behind a number. */
export type Sample =
  | ({ readonly kind: "proportion" } & Proportion)
  | ({ readonly kind: "mean" } & SampleMoments)
  | ({ readonly kind: "promoters" } & PromoterCounts)
  | ({ readonly kind: "durations" } & ObservedDurations);

export const CONFIDENCE = 0.95;

export const NO_ANSWER: Measure = {
  ...{ value: null, low: null, high: null, n: null },
  sample: null,
};

/** No number, and why. */
export const noAnswer = (reason: MissingReason): Measure => ({ ...NO_ANSWER, reason });

/** A sum or a count: everything was counted, so there is nothing to estimate. */
export const totalOf = (value: number, n: number | null): Measure => ({
  value,
  low: null,
  high: null,
  n,
  sample: null,
});

/** A share with Wilson limits. */
export function rateOf(proportion: Proportion | null): Measure {
  if (proportion === null || proportion.n === 0) return NO_ANSWER;
  const sample = { kind: "proportion", ...proportion } as const;
  return { ...wilsonInterval(proportion, CONFIDENCE), sample };
}

/** A net promoter score with adjusted Wald limits, in points. */
export function promotersOf(counts: PromoterCounts | null): Measure {
  if (counts === null || counts.n === 0) return NO_ANSWER;
  const sample = { kind: "promoters", ...counts } as const;
  return { ...promoterInterval(counts, CONFIDENCE), sample };
}

/**
 * The mean of a sample with Student t limits. `loose` holds money that falls on members of the sample nobody knows: it
 * moves the mean, and widens the spread by its square as it would wherever it fell.
 * @example meanOf(Float64Array.of(10, 20, 30)) // => { value: 20, low: -4.841, high: 44.841, n: 3 } (rounded)
 */
export function meanOf(values: Float64Array, loose: readonly number[] = []): Measure {
  const n = values.length;
  if (n === 0) return NO_ANSWER;
  let sum = 0;
  for (const value of values) sum += value;
  for (const value of loose) sum += value;
  const mean = sum / n;
  if (n === 1) return totalOf(mean, n);
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  for (const value of loose) squares += value ** 2;
  const variance = squares / (n - 1);
  const half = studentQuantile((1 - CONFIDENCE) / 2, n - 1) * Math.sqrt(variance / n);
  const sample = { kind: "mean", mean, variance, n } as const;
  return { value: mean, low: mean - half, high: mean + half, n, sample };
}

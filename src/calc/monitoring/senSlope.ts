import { CalcError } from "../errors";
import type { Estimate } from "../stats/estimate";
import { normalQuantile } from "../stats/normalQuantile";
import { selectRank } from "../stats/selectRank";
import type { TimedValues } from "./timedValues";

/** The slopes of all pairs are held at once: of 3,000 values they take 36 MB. That is eight years of days. */
const MOST_VALUES = 3000;

/** Slope of every pair of values, in the order of the pairs. */
function pairSlopes({ period, value }: TimedValues): Float64Array {
  const n = value.length;
  if (n > MOST_VALUES)
    throw new CalcError("notAvailable", "tooManyValues", {
      argument: "values",
      found: n,
      most: MOST_VALUES,
    });
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let next = 0;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++)
      slopes[next++] = (value[j]! - value[i]!) / (period[j]! - period[i]!);
  return slopes;
}

/** The value at a place from 0 in ascending order, linear between neighbours; null outside. The sample is rearranged. */
function valueAt(sample: Float64Array, place: number): number | null {
  const last = sample.length - 1;
  if (place < 0 || place > last) return null;
  const low = selectRank(sample, Math.floor(place), 0, last);
  const high = selectRank(sample, Math.ceil(place), 0, last);
  return low + (high - low) * (place % 1);
}

const medianOf = (sample: Float64Array): number => valueAt(sample, (sample.length - 1) / 2)!;

/** Variance of Kendall's S for a series without trend, corrected for equal values. */
function kendallVariance(values: Float64Array): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const term = (n: number): number => n * (n - 1) * (2 * n + 5);
  let ties = 0;
  for (const count of counts.values()) ties += term(count);
  return (term(values.length) - ties) / 18;
}

/**
 * Theil–Sen slope: the median of the slopes of all pairs of values, in their unit per period; a few outliers do not move
 * it. Time and memory grow with the square of their number, of which there are two or more.
 * @throws CalcError notAvailable for more than 3,000 values.
 * @example senSlope({ period: Float64Array.of(0, 1, 2, 3), value: Float64Array.of(1, 2, 3, 40) }) // => 7 (median of 1, 1, 1, 13, 19, 37)
 */
export const senSlope = (series: TimedValues): number => medianOf(pairSlopes(series));

/**
 * The same with Sen's limits at confidence `conf`, 0 < conf < 1: Sen (1968), "Estimates of the regression coefficient
 * based on Kendall's tau". A rank between two slopes interpolates; one that no slope has gives no limit.
 * @throws CalcError as `senSlope`.
 * @example senSlopeInterval(timedValues(Float64Array.of(1, 2, 3, 40)), 0.5).n // => 4
 */
export function senSlopeInterval(series: TimedValues, conf: number): Estimate {
  const slopes = pairSlopes(series);
  const spread = -normalQuantile((1 - conf) / 2) * Math.sqrt(kendallVariance(series.value));
  return {
    value: medianOf(slopes),
    low: valueAt(slopes, (slopes.length - spread) / 2 - 1),
    high: valueAt(slopes, (slopes.length + spread) / 2),
    n: series.value.length,
  };
}

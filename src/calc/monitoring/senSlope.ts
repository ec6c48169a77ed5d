import type { Estimate } from "../stats/estimate";
import { normalQuantile } from "../stats/normalQuantile";
import { selectRank } from "../stats/selectRank";
import { slopeOfRank } from "./countedSlopes";
import type { TimedValues } from "./timedValues";

/** The slopes of all pairs in ascending order, by rank from 0. */
interface RankedSlopes {
  readonly count: number;
  at(rank: number): number;
}

/** The slopes of so many values take 36 MB; those of more are counted, which is slower for few and exact to rounding. */
const MOST_PAIRED = 3000;

/** Slope of every pair of values, in the order of the pairs. */
function pairSlopes({ period, value }: TimedValues): Float64Array {
  const n = value.length;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let next = 0;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++)
      slopes[next++] = (value[j]! - value[i]!) / (period[j]! - period[i]!);
  return slopes;
}

function rankedSlopes(series: TimedValues): RankedSlopes {
  const n = series.value.length;
  const count = (n * (n - 1)) / 2;
  if (n > MOST_PAIRED) return { count, at: (rank) => slopeOfRank(series, rank) };
  const slopes = pairSlopes(series);
  return { count, at: (rank) => selectRank(slopes, rank, 0, count - 1) };
}

/** The slope at a place from 0, linear between neighbours; null outside. */
function slopeAt({ count, at }: RankedSlopes, place: number): number | null {
  if (place < 0 || place > count - 1) return null;
  const low = at(Math.floor(place));
  return Number.isInteger(place) ? low : low + (at(Math.ceil(place)) - low) * (place % 1);
}

const medianOf = (slopes: RankedSlopes): number => slopeAt(slopes, (slopes.count - 1) / 2)!;

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
 * it. There are two values or more.
 * @example senSlope({ period: Float64Array.of(0, 1, 2, 3), value: Float64Array.of(1, 2, 3, 40) }) // => 7 (median of 1, 1, 1, 13, 19, 37)
 */
export const senSlope = (series: TimedValues): number => medianOf(rankedSlopes(series));

/**
 * The same with Sen's limits at confidence `conf`, 0 < conf < 1: Sen (1968), "Estimates of the regression coefficient
 * based on Kendall's tau". A rank between two slopes interpolates; one that no slope has gives no limit.
 * @example senSlopeInterval(timedValues(Float64Array.of(1, 2, 3, 40)), 0.5).n // => 4
 */
export function senSlopeInterval(series: TimedValues, conf: number): Estimate {
  const slopes = rankedSlopes(series);
  const spread = -normalQuantile((1 - conf) / 2) * Math.sqrt(kendallVariance(series.value));
  return {
    value: medianOf(slopes),
    low: slopeAt(slopes, (slopes.count - spread) / 2 - 1),
    high: slopeAt(slopes, (slopes.count + spread) / 2),
    n: series.value.length,
  };
}

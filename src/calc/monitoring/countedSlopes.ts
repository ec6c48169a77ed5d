import type { TimedValues } from "./timedValues";

/** Bisection stops where neighbouring numbers do not lie much closer: the slopes themselves are rounded no better. */
const PRECISION = 1e-15;

/** Pairs i < j with keys[j] ≤ keys[i], counted while the keys are sorted by merging. */
function countDescents(keys: Float64Array): number {
  const n = keys.length;
  let from = keys;
  let to: Float64Array = new Float64Array(n);
  let descents = 0;
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const [middle, end] = [Math.min(start + width, n), Math.min(start + 2 * width, n)];
      let [left, right] = [start, middle];
      for (let at = start; at < end; at++) {
        if (right < end && (left >= middle || from[right]! <= from[left]!)) {
          descents += middle - left;
          to[at] = from[right++]!;
        } else to[at] = from[left++]!;
      }
    }
    [from, to] = [to, from];
  }
  return descents;
}

/** How many pairs of values have a slope of at most `slope`: those that stop rising once it is taken away. */
function slopesUpTo(slope: number, { period, value }: TimedValues): number {
  return countDescents(value.map((one, i) => one - slope * period[i]!));
}

/** The smallest and the largest slope: neighbours have both. */
function slopeRange({ period, value }: TimedValues): [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 1; i < value.length; i++) {
    const slope = (value[i]! - value[i - 1]!) / (period[i]! - period[i - 1]!);
    low = Math.min(low, slope);
    high = Math.max(high, slope);
  }
  return [low, high];
}

/**
 * The slope of a rank from 0 among those of all pairs of values in ascending order, without making the pairs: bisection
 * over slopes, each counted in n log n (the idea of Cole, Salowe, Steiger & Szemerédi 1989). Exact to rounding.
 * @example slopeOfRank({ period: Float64Array.of(0, 1, 2, 3), value: Float64Array.of(1, 2, 3, 40) }, 5) // => 37
 */
export function slopeOfRank(series: TimedValues, rank: number): number {
  let [low, high] = slopeRange(series);
  const finest = PRECISION * Math.max(Math.abs(low), Math.abs(high));
  if (slopesUpTo(low, series) > rank) return low;
  while (high - low > finest) {
    const middle = low + (high - low) / 2;
    if (slopesUpTo(middle, series) > rank) high = middle;
    else low = middle;
  }
  return high;
}

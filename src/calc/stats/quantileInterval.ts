import type { Estimate } from "./estimate";
import { percentileInc } from "./percentileInc";
import { regularizedBeta } from "./regularizedBeta";

/** Probabilities computed in floating point may miss a tail that they equal. */
const SLACK = 1e-12;

/** The smallest whole number in low…high that meets a condition which stays met above it; high + 1 when none does. */
function firstWhere(low: number, high: number, meets: (rank: number) => boolean): number {
  let [from, to] = [low, high + 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (meets(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/**
 * Quantile p of values in ascending order with order statistics as its limits (FUNCTIONS.md, rulings): ranks are the
 * largest l with P(B < l) ≤ α/2 and the smallest u with P(B ≥ u) ≤ α/2, B binomial(n, p). A rank outside the
 * sample gives no limit.
 * @example quantileInterval(Float64Array.of(1, 2, 3, 4, 5, 6), 0.5, 0.95) // => { value: 3.5, low: 1, high: 6, n: 6 }
 */
export function quantileInterval(sorted: Float64Array, p: number, conf: number): Estimate {
  const n = sorted.length;
  const tail = (1 - conf) / 2 + SLACK;
  const atLeast = (rank: number): number => regularizedBeta(p, rank, n - rank + 1);
  const lower = firstWhere(1, n, (rank) => 1 - atLeast(rank) > tail) - 1;
  const upper = firstWhere(1, n, (rank) => atLeast(rank) <= tail);
  return {
    value: percentileInc(sorted, p),
    low: sorted[lower - 1] ?? null,
    high: sorted[upper - 1] ?? null,
    n,
  };
}

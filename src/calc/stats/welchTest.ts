import { regularizedBeta } from "./regularizedBeta";

/** A sample by its moments; `variance` has the divisor n − 1. */
export interface SampleMoments {
  readonly mean: number;
  readonly variance: number;
  readonly n: number;
}

/**
 * Two-sided p-value of Welch's t test that two independent samples have one mean; variances may differ (Welch 1947).
 * null when a sample has fewer than two values, or neither has any spread: then there is nothing to measure chance by.
 * @example welchTest({ mean: 20.8, variance: 7.9, n: 15 }, { mean: 23, variance: 3.8, n: 15 }) // => 0.0198 (rounded)
 */
export function welchTest(first: SampleMoments, second: SampleMoments): number | null {
  if (first.n < 2 || second.n < 2) return null;
  const [a, b] = [first.variance / first.n, second.variance / second.n];
  if (a + b === 0) return null;
  const squared = (first.mean - second.mean) ** 2 / (a + b);
  const df = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1));
  return regularizedBeta(df / (df + squared), df / 2, 0.5);
}

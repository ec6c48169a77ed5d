import type { Proportion } from "./proportion";

/** Differences of fractional counts carry rounding: 8.3 − 1.1 is a little more than 7.2. */
const SLACK = 1e-12;

/**
 * k of n as a proportion, or null when k is more than n.
 * @example partOf(3, 4) // => { k: 3, n: 4 }
 */
export function partOf(k: number, n: number): Proportion | null {
  if (k > n * (1 + SLACK)) return null;
  return { k: Math.min(k, n), n };
}

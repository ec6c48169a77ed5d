import { normalQuantile } from "./normalQuantile";
import { regularizedBeta } from "./regularizedBeta";

/** P(T > t) of Student's t distribution for t ≥ 0. */
const upperTail = (t: number, df: number): number =>
  regularizedBeta(df / (df + t * t), df / 2, 0.5) / 2;

/**
 * The value that Student's t with df degrees of freedom exceeds with probability `tail`, 0 < tail < 0.5.
 * Found by bisection of the distribution function: 60 halvings after the bracket is known.
 * @example studentQuantile(0.025, 4) // => 2.7764451052 (rounded)
 */
export function studentQuantile(tail: number, df: number): number {
  let low = 0;
  // The normal quantile is the limit for many degrees of freedom and always the smaller of the two.
  let high = Math.max(1, -normalQuantile(tail));
  while (upperTail(high, df) > tail) {
    low = high;
    high *= 2;
  }
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (upperTail(middle, df) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

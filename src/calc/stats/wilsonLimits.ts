import type { Proportion } from "./proportion";

/**
 * Wilson score limits of a share, `z` standard deviations wide; n is at least 1.
 * Newcombe (1998), "Two-sided confidence intervals for the single proportion", method 3.
 * @example wilsonLimits({ k: 81, n: 263 }, 1.96) // => { low: 0.2553, high: 0.3662 } (rounded)
 */
export function wilsonLimits({ k, n }: Proportion, z: number): { low: number; high: number } {
  const value = k / n;
  const weight = 1 + (z * z) / n;
  const centre = (value + (z * z) / (2 * n)) / weight;
  const half = (z / weight) * Math.sqrt((value * (1 - value)) / n + (z * z) / (4 * n * n));
  // Rounding must not leave a limit of 1e-17 where the score interval touches the end.
  return {
    low: k === 0 ? 0 : Math.max(0, centre - half),
    high: k === n ? 1 : Math.min(1, centre + half),
  };
}

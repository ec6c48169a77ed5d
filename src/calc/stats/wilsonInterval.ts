import type { Estimate } from "./estimate";
import { normalQuantile } from "./normalQuantile";
import { shareOf, type Proportion } from "./proportion";

/**
 * A share with its Wilson score limits at confidence `conf`, 0 < conf < 1; counts are whole.
 * Newcombe (1998), "Two-sided confidence intervals for the single proportion", method 3.
 * @throws CalcError divisionByZero when n is 0.
 * @example wilsonInterval({ k: 81, n: 263 }, 0.95) // => { value: 0.308, low: 0.2553, high: 0.3662, n: 263 } (rounded)
 */
export function wilsonInterval(proportion: Proportion, conf: number): Estimate {
  const { k, n } = proportion;
  const value = shareOf(proportion);
  // From the lower tail: near 1, (1 + conf) / 2 would round to 1.
  const z = -normalQuantile((1 - conf) / 2);
  const weight = 1 + (z * z) / n;
  const centre = (value + (z * z) / (2 * n)) / weight;
  const half = (z / weight) * Math.sqrt((value * (1 - value)) / n + (z * z) / (4 * n * n));
  // Rounding must not leave a limit of 1e-17 where the score interval touches the end.
  return {
    value,
    low: k === 0 ? 0 : Math.max(0, centre - half),
    high: k === n ? 1 : Math.min(1, centre + half),
    n,
  };
}

import type { SurvivalCurve } from "./kaplanMeier";
import { normalQuantile } from "./normalQuantile";

/** Limits of a survival curve at its times; NaN where there are none. */
export interface SurvivalLimits {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * Pointwise limits at confidence `conf` on the scale of log(−log S), which keeps them between 0 and 1.
 * Kalbfleisch & Prentice (1980), The Statistical Analysis of Failure Time Data, 1.3. Where S is 1 both are 1, where it
 * is 0 there are none.
 * @example survivalLimits(sixMp, 0.95).low[0] // => 0.6197 (rounded)
 */
export function survivalLimits(
  { survival, se }: Pick<SurvivalCurve, "survival" | "se">,
  conf: number
): SurvivalLimits {
  const z = -normalQuantile((1 - conf) / 2);
  const limit = (sign: number) => (share: number, i: number) => {
    if (share === 1) return 1;
    if (share === 0) return NaN;
    return share ** Math.exp((sign * z * se[i]!) / (share * Math.log(share)));
  };
  // The logarithm is negative: its sign turns the limits round.
  return { low: survival.map(limit(-1)), high: survival.map(limit(1)) };
}

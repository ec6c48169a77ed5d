import type { Estimate } from "./estimate";
import type { SurvivalCurve } from "./kaplanMeier";
import { survivalLimits } from "./survivalLimits";
import { survivalQuantile } from "./survivalQuantile";

/**
 * The times by which the limits of a survival curve come down to 1 − p: Brookmeyer & Crowley (1982), Biometrics 38:29-41,
 * on the log(−log) scale. A limit that never comes down gives null.
 * @example survivalQuantileInterval(sixMp, 0.5, 0.95) // => { low: 13, high: null }
 */
export function survivalQuantileInterval(
  curve: SurvivalCurve,
  p: number,
  conf: number
): Pick<Estimate, "low" | "high"> {
  const { low, high } = survivalLimits(curve, conf);
  return {
    low: survivalQuantile({ ...curve, survival: low }, p),
    high: survivalQuantile({ ...curve, survival: high }, p),
  };
}

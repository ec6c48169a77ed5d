import { kaplanMeier } from "../stats/kaplanMeier";
import { survivalQuantile } from "../stats/survivalQuantile";
import { observedDurations } from "./observedDurations";

/**
 * Median days from creation to closing, with deals still open on the day `asOf` censored on it (Kaplan-Meier), so that
 * slow deals count before they close; null when too few have closed.
 * @example censoredCycle(Float64Array.of(1, 1, 1), Float64Array.of(11, 31, NaN), 41) // => 30
 */
export function censoredCycle(
  created: Float64Array,
  closed: Float64Array,
  asOf: number
): number | null {
  const { duration, event } = observedDurations({ start: created, end: closed, asOf }, asOf);
  return survivalQuantile(kaplanMeier(duration, event), 0.5);
}

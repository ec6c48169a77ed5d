import { HOURS_PER_DAY } from "../calc/sales/elapsedHours";
import { observedDurations, type Waits } from "../calc/sales/observedDurations";
import { kaplanMeier } from "../calc/stats/kaplanMeier";
import { survivalQuantile } from "../calc/stats/survivalQuantile";
import { survivalQuantileInterval } from "../calc/stats/survivalQuantileInterval";
import { CONFIDENCE, type Measure, NO_ANSWER } from "./measure";

/**
 * Median of the hours that waits take, those still going on censored (Kaplan-Meier), with log-log limits. Too few ended
 * give no median, but possibly a lower limit.
 * @example medianHoursOf({ start: Float64Array.of(1, 2), end: Float64Array.of(1.5, NaN), asOf: 3 }).value // => 12
 */
export function medianHoursOf(waits: Waits): Measure {
  const { duration: days, event } = observedDurations(waits, waits.asOf + 1);
  if (days.length === 0) return NO_ANSWER;
  const duration = days.map((length) => length * HOURS_PER_DAY);
  const curve = kaplanMeier(duration, event);
  const value = survivalQuantile(curve, 0.5);
  return {
    value,
    ...survivalQuantileInterval(curve, 0.5, CONFIDENCE),
    n: duration.length,
    sample: value === null ? null : { kind: "durations", duration, event },
  };
}

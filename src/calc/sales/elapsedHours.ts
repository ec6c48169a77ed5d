import { kaplanMeier } from "../stats/kaplanMeier";
import { survivalQuantile } from "../stats/survivalQuantile";
import { observedDurations, type Waits } from "./observedDurations";

export const HOURS_PER_DAY = 24;

/**
 * Hours from start to end of the waits that have ended, in their order; elapsed, not business hours.
 * @example hoursOfEnded({ start: Float64Array.of(1, 2), end: Float64Array.of(1.5, NaN) }) // => Float64Array [12]
 */
export function hoursOfEnded({ start, end }: Omit<Waits, "asOf">): Float64Array {
  return end
    .map((to, i) => (to - start[i]!) * HOURS_PER_DAY)
    .filter((hours) => !Number.isNaN(hours));
}

/**
 * Quantile p of the hours a wait takes, with those that go on at the end of the day `asOf` censored then (Kaplan-Meier);
 * null when too few have ended.
 * @example censoredHours({ start: Float64Array.of(1, 2), end: Float64Array.of(1.5, NaN), asOf: 3 }, 0.5) // => 12
 */
export function censoredHours(waits: Waits, p: number): number | null {
  const { duration, event } = observedDurations(waits, waits.asOf + 1);
  return survivalQuantile(
    kaplanMeier(
      duration.map((days) => days * HOURS_PER_DAY),
      event
    ),
    p
  );
}

import type { Proportion } from "../stats/proportion";
import { observedDurations, type Waits } from "./observedDurations";

const SECONDS_PER_DAY = 86_400;
const SECONDS_PER_HOUR = 3600;

/**
 * Waits answered within so many hours, among those for which that is decided: unanswered ones count as missed unless they
 * are still inside at the end of the day `asOf`. Compared to the second, because serials carry rounding.
 * @example answeredWithin({ start: Float64Array.of(1, 1), end: Float64Array.of(1.5, 3), asOf: Infinity }, 24) // => { k: 1, n: 2 }
 */
export function answeredWithin(waits: Waits, hours: number): Proportion {
  const { duration, event } = observedDurations(waits, waits.asOf + 1);
  const limit = Math.round(hours * SECONDS_PER_HOUR);
  let k = 0;
  let undecided = 0;
  for (let i = 0; i < duration.length; i++) {
    if (Math.round(duration[i]! * SECONDS_PER_DAY) > limit) continue;
    if (event[i] === 1) k++;
    else undecided++;
  }
  return { k, n: duration.length - undecided };
}

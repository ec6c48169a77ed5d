import type { DaySpan } from "../dates/daySpan";
import type { Purchases } from "../orders/purchases";

/**
 * Whole days between consecutive purchase days of the same customer inside a span of days, the gaps of all customers
 * pooled; several orders on one day are one purchase day.
 */
export function gapsOfSpan({ offsets, day }: Purchases, { start, end }: DaySpan): Float64Array {
  const gaps = new Float64Array(day.length);
  let count = 0;
  for (let customer = 0; customer < offsets.length - 1; customer++)
    for (let i = offsets[customer]! + 1; i < offsets[customer + 1]!; i++) {
      const [before, today] = [day[i - 1]!, day[i]!];
      if (before >= start && today < end && today > before) gaps[count++] = today - before;
    }
  return gaps.subarray(0, count);
}

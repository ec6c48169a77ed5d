import type { DaySpan } from "../dates/daySpan";
import type { Purchases } from "../orders/purchases";

/**
 * Whole days between consecutive purchase days of the same customer inside a span of days, the gaps of all customers
 * pooled; several orders on one day are one purchase day.
 */
export function gapsOfSpan({ offsets, day }: Purchases, { start, end }: DaySpan): Float64Array {
  const gaps: number[] = [];
  for (let customer = 0; customer < offsets.length - 1; customer++)
    for (let i = offsets[customer]! + 1; i < offsets[customer + 1]!; i++) {
      const today = day[i]!;
      if (today >= end) break;
      const before = day[i - 1]!;
      if (before >= start && today > before) gaps.push(today - before);
    }
  return Float64Array.from(gaps);
}

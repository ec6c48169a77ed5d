import type { DaySpan } from "../dates/daySpan";
import type { Purchases } from "./purchases";

/** True for a customer whose first purchase ever lies in a span of days. */
export function isNewBuyer(
  { offsets, day, boughtBefore }: Purchases,
  customer: number,
  { start, end }: DaySpan
): boolean {
  const first = offsets[customer]!;
  if (first === offsets[customer + 1]! || boughtBefore?.[customer] === 1) return false;
  return day[first]! >= start && day[first]! < end;
}

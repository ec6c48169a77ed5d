import type { DaySpan } from "../dates/daySpan";
import type { Purchases } from "./purchases";

/** Money of a span of days, both ≥ 0. */
export interface Turnover {
  /** Sold before refunds. */
  readonly sold: number;
  readonly refunded: number;
}

/** What was sold and what was refunded in a span of days, each by its own date. */
export function turnoverOfSpan(
  { day, amount, refunds }: Purchases,
  { start, end }: DaySpan
): Turnover {
  let [sold, refunded] = [0, 0];
  for (let i = 0; i < day.length; i++) if (day[i]! >= start && day[i]! < end) sold += amount[i]!;
  for (let i = 0; i < refunds.day.length; i++)
    if (refunds.day[i]! >= start && refunds.day[i]! < end) refunded -= refunds.amount[i]!;
  return { sold, refunded };
}

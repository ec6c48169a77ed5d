import type { DaySpan } from "../dates/daySpan";
import type { Purchases } from "./purchases";

/** Sums of a span of days; revenue is net of the refunds of the span. */
export interface SpanTotals {
  readonly orders: number;
  readonly buyers: number;
  readonly revenue: number;
}

/** Orders, buyers and revenue of a span of days. */
export function spanTotals(purchases: Purchases, { start, end }: DaySpan): SpanTotals {
  const { offsets, day, earlier, amount, refunds } = purchases;
  let [orders, buyers, revenue] = [0, 0, 0];
  for (let customer = 0; customer < offsets.length - 1; customer++) {
    const behind = offsets[customer + 1]!;
    let i = offsets[customer]!;
    while (i < behind && day[i]! < start) i++;
    if (i === behind || day[i]! >= end) continue;
    buyers++;
    const from = i;
    for (; i < behind && day[i]! < end; i++) {
      if (earlier[i]! < from) orders++;
      revenue += amount[i]!;
    }
  }
  for (let i = 0; i < refunds.day.length; i++)
    if (refunds.day[i]! >= start && refunds.day[i]! < end) revenue += refunds.amount[i]!;
  return { orders, buyers, revenue };
}

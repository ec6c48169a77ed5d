import { PERIOD_SCALE, type PeriodUnit } from "../dates/periodScale";
import { periodIndexes } from "../dates/periodIndexes";
import type { Purchases } from "./purchases";

/** What happened in each calendar period from the first to the last of the data; parallel arrays. */
export interface OrderFlows {
  /** Serial of each period's first day. */
  readonly starts: readonly number[];
  /** Money net of refunds, each in the period of its own date. */
  readonly revenue: Float64Array;
  readonly orders: Float64Array;
  readonly customers: Float64Array;
  /** Customers whose first purchase ever lies in the period. */
  readonly newCustomers: Float64Array;
}

/** Flows by calendar period, in one pass over entries and refunds; `first` and `last` are days of the data. */
export function orderFlows(
  { offsets, day, order, orders: orderCount, amount, refunds }: Purchases,
  { first, last }: { readonly first: number; readonly last: number },
  unit: PeriodUnit
): OrderFlows {
  const { index } = periodIndexes(first, last, unit);
  const base = index[0]!;
  const length = index.at(-1)! - base + 1;
  const flow = () => new Float64Array(length);
  const [revenue, orders, customers, newCustomers] = [flow(), flow(), flow(), flow()];
  const countedOrder = new Int32Array(orderCount).fill(-1);
  for (let customer = 0; customer < offsets.length - 1; customer++) {
    let counted = -1;
    for (let i = offsets[customer]!; i < offsets[customer + 1]!; i++) {
      const period = index[day[i]! - first]! - base;
      revenue[period]! += amount[i]!;
      if (countedOrder[order[i]!] !== period) orders[period]!++;
      countedOrder[order[i]!] = period;
      if (counted === -1) newCustomers[period]!++;
      if (counted !== period) customers[period]!++;
      counted = period;
    }
  }
  refunds.day.forEach((when, i) => (revenue[index[when - first]! - base]! += refunds.amount[i]!));
  const starts = Array.from({ length }, (_, i) => PERIOD_SCALE[unit].startOf(base + i));
  return { starts, revenue, orders, customers, newCustomers };
}

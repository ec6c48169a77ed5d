import type { PeriodIndexes } from "../dates/periodIndexes";
import { PERIOD_SCALE, type PeriodUnit } from "../dates/periodScale";
import { periodIndexes } from "../dates/periodIndexes";
import type { Purchases } from "./purchases";

/** What happened in each calendar period from the first to the last of the data; parallel arrays. */
export interface OrderFlows {
  /** Serial of each period's first day. */
  readonly starts: readonly number[];
  /** Money net of refunds, each in the period of its own date. */
  readonly revenue: Float64Array;
  /** Orders with a line in the period. */
  readonly orders: Float64Array;
  readonly customers: Float64Array;
  /** Customers whose first purchase ever lies in the period. */
  readonly newCustomers: Float64Array;
}

/** Adds the purchases; a customer's entries go by day, so periods come in ascending order. */
function addPurchases(
  { revenue, orders, customers, newCustomers }: OrderFlows,
  { offsets, day, earlier, amount }: Purchases,
  { first, index }: PeriodIndexes
): void {
  const base = index[0]!;
  for (let customer = 0; customer < offsets.length - 1; customer++) {
    const from = offsets[customer]!;
    let counted = -1;
    for (let i = from; i < offsets[customer + 1]!; i++) {
      const period = index[day[i]! - first]! - base;
      const known = earlier[i]!;
      revenue[period]! += amount[i]!;
      if (known < 0 || index[day[known]! - first]! - base !== period) orders[period]!++;
      if (i === from) newCustomers[period]!++;
      if (counted !== period) customers[period]!++;
      counted = period;
    }
  }
}

/** Flows by calendar period, in one pass over purchases and refunds; `first` and `last` are days of the data. */
export function orderFlows(
  purchases: Purchases,
  { first, last }: { readonly first: number; readonly last: number },
  unit: PeriodUnit
): OrderFlows {
  const indexes = periodIndexes(first, last, unit);
  const { index } = indexes;
  const base = index[0]!;
  const length = index.at(-1)! - base + 1;
  const flows: OrderFlows = {
    starts: Array.from({ length }, (_, i) => PERIOD_SCALE[unit].startOf(base + i)),
    revenue: new Float64Array(length),
    orders: new Float64Array(length),
    customers: new Float64Array(length),
    newCustomers: new Float64Array(length),
  };
  addPurchases(flows, purchases, indexes);
  const { day, amount } = purchases.refunds;
  for (let i = 0; i < day.length; i++) flows.revenue[index[day[i]! - first]! - base]! += amount[i]!;
  return flows;
}

import type { IdColumn, NumberColumn } from "../columns";
import type { Proportion } from "../stats/proportion";

/** Two windows of dates that follow each other: prevStart ≤ d < start, and start ≤ d < end + 1; `end` is a whole day. */
export interface ActivityWindows {
  readonly prevStart: number;
  readonly start: number;
  readonly end: number;
}

const BEFORE = 1;
const AFTER = 2;

/**
 * Customers with an order in the second window among those with one in the first; a refund is no activity.
 * @example activeRetention({ customer, date, amount: null }, { prevStart: 45658, start: 45689, end: 45716 }) // => { k: 1, n: 2 }
 */
export function activeRetention(
  rows: {
    readonly customer: IdColumn;
    readonly date: NumberColumn;
    readonly amount: NumberColumn | null;
  },
  { prevStart, start, end }: ActivityWindows
): Proportion {
  const { customer, date, amount } = rows;
  const dayAfter = Math.floor(end) + 1;
  const active = new Uint8Array(customer.labels.length);
  for (let i = 0; i < date.length; i++) {
    const when = date[i]!;
    if (when < prevStart || when >= dayAfter || (amount !== null && amount[i]! < 0)) continue;
    active[customer.codes[i]!]! |= when < start ? BEFORE : AFTER;
  }
  let [k, n] = [0, 0];
  for (const flags of active) {
    if (flags & BEFORE) n++;
    if (flags === (BEFORE | AFTER)) k++;
  }
  return { k, n };
}

import type { IdColumn, NumberColumn } from "../columns";
import { daysOf } from "./daysOf";
import { groupRows } from "./groupRows";

/** Columns of an order log of which some may not be given; no row has a missing value. */
export interface PartialOrderRows {
  readonly customer: IdColumn;
  readonly date: NumberColumn | null;
  readonly order: IdColumn | null;
  readonly amount: NumberColumn | null;
}

/** What makes two rows of a customer one order: the order id, else the day; null when every row is an order. */
function orderKeys({ order, date }: PartialOrderRows): { codes: Int32Array; count: number } | null {
  if (order !== null) return { codes: order.codes, count: order.labels.length };
  if (date === null || date.length === 0) return null;
  const { day, first, last } = daysOf(date);
  return { codes: day.map((whole) => whole - first), count: last - first + 1 };
}

function countRows(codes: Int32Array, amount: NumberColumn | null, counts: Int32Array): void {
  for (let i = 0; i < codes.length; i++)
    if (amount === null || amount[i]! >= 0) counts[codes[i]!]!++;
}

/**
 * Orders of each customer code: distinct order ids, else days with a purchase, else rows; rows with a negative amount
 * are refunds and no orders.
 * @example orderCounts({ customer, date: null, order: null, amount: null }) // => rows of each customer
 */
export function orderCounts(rows: PartialOrderRows): Int32Array {
  const { customer, amount } = rows;
  const counts = new Int32Array(customer.labels.length);
  const keys = orderKeys(rows);
  if (keys === null) {
    countRows(customer.codes, amount, counts);
    return counts;
  }
  const grouped = groupRows(customer.codes, counts.length);
  const seenBy = new Int32Array(keys.count).fill(-1);
  for (let code = 0; code < counts.length; code++) {
    for (let k = grouped.offsets[code]!; k < grouped.offsets[code + 1]!; k++) {
      const row = grouped.rows[k]!;
      const key = keys.codes[row]!;
      if (seenBy[key] === code || (amount !== null && amount[row]! < 0)) continue;
      seenBy[key] = code;
      counts[code]!++;
    }
  }
  return counts;
}

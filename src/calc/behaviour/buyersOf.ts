import type { IdColumn, NumberColumn } from "../columns";
import type { Purchases } from "../orders/purchases";

/** Customers with a purchase, in the order of their codes; parallel arrays. */
export interface Buyers {
  readonly customerCode: Int32Array;
  /** Whole days from the last purchase to the day of observation. */
  readonly recencyDays: Float64Array;
  /** Orders. */
  readonly frequency: Float64Array;
  /** Money net of all refunds, also those before the first purchase. */
  readonly monetary: Float64Array;
}

function netRevenue({ codes, labels }: IdColumn, amount: NumberColumn): Float64Array {
  const revenue = new Float64Array(labels.length);
  for (let i = 0; i < codes.length; i++) revenue[codes[i]!]! += amount[i]!;
  return revenue;
}

/** Entries that begin an order: an order's later days repeat its number. */
function countOrders(order: Int32Array, from: number, end: number, first: number): number {
  let count = 0;
  for (let i = from; i < end; i++) if (order[i]! >= first + count) count++;
  return count;
}

/** Recency, frequency and money of everyone who bought; `asOf` is a day's serial. */
export function buyersOf(
  { offsets, day, order }: Purchases,
  rows: { readonly customer: IdColumn; readonly amount: NumberColumn },
  asOf: number
): Buyers {
  const revenue = netRevenue(rows.customer, rows.amount);
  const codes = revenue
    .map((_, code) => code)
    .filter((code) => offsets[code + 1]! > offsets[code]!);
  const customerCode = Int32Array.from(codes);
  const valueOf = (value: (from: number, end: number) => number): Float64Array =>
    codes.map((code) => value(offsets[code]!, offsets[code + 1]!));
  return {
    customerCode,
    recencyDays: valueOf((_, end) => Math.floor(asOf) - day[end - 1]!),
    frequency: valueOf((from, end) => countOrders(order, from, end, order[from]!)),
    monetary: codes.map((code) => revenue[code]!),
  };
}

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

/** Money of each customer code, net of refunds. */
function netRevenue({ offsets, amount, refunds }: Purchases): Float64Array {
  const revenue = new Float64Array(offsets.length - 1);
  for (let code = 0; code < revenue.length; code++)
    for (let i = offsets[code]!; i < offsets[code + 1]!; i++) revenue[code]! += amount[i]!;
  for (let i = 0; i < refunds.amount.length; i++)
    revenue[refunds.customer[i]!]! += refunds.amount[i]!;
  return revenue;
}

/** Orders among the entries of one customer: each has one entry that is its first. */
function countOrders(earlier: Int32Array, from: number, end: number): number {
  let orders = 0;
  for (let i = from; i < end; i++) if (earlier[i]! < 0) orders++;
  return orders;
}

/** Recency, frequency and money of everyone who bought; `asOf` is a day's serial. */
export function buyersOf(purchases: Purchases, asOf: number): Buyers {
  const { offsets, day, earlier } = purchases;
  const lastDay = Math.floor(asOf);
  const revenue = netRevenue(purchases);
  const customerCode = new Int32Array(revenue.length);
  const recencyDays = new Float64Array(revenue.length);
  const frequency = new Float64Array(revenue.length);
  let count = 0;
  for (let code = 0; code < revenue.length; code++) {
    const [from, end] = [offsets[code]!, offsets[code + 1]!];
    if (from === end) continue;
    customerCode[count] = code;
    recencyDays[count] = lastDay - day[end - 1]!;
    frequency[count] = countOrders(earlier, from, end);
    revenue[count++] = revenue[code]!;
  }
  return {
    customerCode: customerCode.subarray(0, count),
    recencyDays: recencyDays.subarray(0, count),
    frequency: frequency.subarray(0, count),
    monetary: revenue.subarray(0, count),
  };
}

import type { IdColumn } from "../columns";
import { largestFirst } from "../stats/largestFirst";
import { totalsOf } from "../concentration/totalsOf";

/** Customers, by their codes, with what each has brought so far; parallel arrays. */
export interface ValueToDate {
  readonly code: Int32Array;
  readonly value: Float64Array;
}

/**
 * Historic customer value: net revenue × margin, in the money of the amounts. A value to date, not a forecast.
 * In the order of the codes, or with `top` only the customers of the largest net revenue, the largest first.
 * @example valueToDate({ codes: Int32Array.of(0, 1, 0), labels: ["A", "B"] }, Float64Array.of(30, 50, -10), { margin: 0.5, top: null }).value // => Float64Array [10, 25]
 */
export function valueToDate(
  customer: IdColumn,
  amount: Float64Array,
  { margin, top }: { readonly margin: number; readonly top: number | null }
): ValueToDate {
  const totals = totalsOf(amount, customer);
  const code =
    top === null ? Int32Array.from(totals.keys()) : largestFirst(totals).subarray(0, top);
  return { code, value: Float64Array.from(code, (one) => totals[one]! * margin) };
}

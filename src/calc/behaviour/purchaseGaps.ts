import type { PurchaseRows } from "../orders/purchaseRows";
import { purchasesOf } from "../orders/purchasesOf";

/**
 * Whole days between consecutive purchase days of the same customer, the gaps of all customers pooled. Refunds, rows with
 * a negative amount, are no purchases.
 * @example purchaseGaps({ customer, date: Float64Array.of(10, 25, 40), amount: null, order: null }) // => Float64Array [15, 15], all of one customer
 */
export function purchaseGaps(rows: PurchaseRows): Float64Array {
  if (rows.date.length === 0) return new Float64Array(0);
  const { offsets, day } = purchasesOf({ ...rows, order: null });
  const gaps = new Float64Array(day.length);
  let count = 0;
  for (let customer = 0; customer < offsets.length - 1; customer++)
    for (let i = offsets[customer]! + 1; i < offsets[customer + 1]!; i++)
      gaps[count++] = day[i]! - day[i - 1]!;
  return gaps.subarray(0, count);
}

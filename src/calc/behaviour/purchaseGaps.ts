import type { PurchaseRows } from "../orders/purchaseRows";
import { purchasesOf } from "../orders/purchasesOf";
import { gapsOfSpan } from "./gapsOfSpan";

/**
 * Whole days between consecutive purchase days of the same customer, the gaps of all customers pooled. Refunds, rows with
 * a negative amount, are no purchases.
 * @example purchaseGaps({ customer, date: Float64Array.of(10, 25, 40), amount: null, order: null }) // => Float64Array [15, 15], all of one customer
 */
export function purchaseGaps(rows: PurchaseRows): Float64Array {
  if (rows.date.length === 0) return new Float64Array(0);
  return gapsOfSpan(purchasesOf({ ...rows, order: null }), { start: -Infinity, end: Infinity });
}

import type { PurchaseRows } from "./purchaseRows";
import type { Purchases, Refunds } from "./purchases";

/** Finds for each refund row, in the order of customers and days, the purchase that it is netted into. */
export function attachRefunds(
  { customer, amount }: PurchaseRows,
  dayOfRow: Int32Array,
  refundRows: Int32Array,
  { offsets, day }: Pick<Purchases, "offsets" | "day">
): Refunds {
  const refunds = {
    customer: new Int32Array(refundRows.length),
    day: new Int32Array(refundRows.length),
    amount: new Float64Array(refundRows.length),
    entry: new Int32Array(refundRows.length),
  };
  let [buyer, from, next] = [-1, 0, 0];
  for (let i = 0; i < refundRows.length; i++) {
    const row = refundRows[i]!;
    if (customer.codes[row] !== buyer) {
      buyer = customer.codes[row]!;
      next = from = offsets[buyer]!;
    }
    const today = dayOfRow[row]!;
    while (next < offsets[buyer + 1]! && day[next]! <= today) next++;
    refunds.customer[i] = buyer;
    refunds.day[i] = today;
    refunds.amount[i] = amount![row]!;
    refunds.entry[i] = next > from ? next - 1 : -1;
  }
  return refunds;
}

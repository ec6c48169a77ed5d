import type { PurchaseRows } from "./purchaseRows";
import type { Purchases, Refunds } from "./purchases";

/** Finds for each refund row, in the order of customers and days, the purchase that it is netted into. */
export function attachRefunds(
  { customer, amount }: PurchaseRows,
  dayOfRow: Int32Array,
  refundRows: Int32Array,
  { offsets, day }: Pick<Purchases, "offsets" | "day">
): Refunds {
  const customers = refundRows.map((row) => customer.codes[row]!);
  const days = refundRows.map((row) => dayOfRow[row]!);
  const entry = new Int32Array(refundRows.length);
  let next = 0;
  for (let i = 0; i < entry.length; i++) {
    const from = offsets[customers[i]!]!;
    const end = offsets[customers[i]! + 1]!;
    if (i === 0 || customers[i] !== customers[i - 1]) next = from;
    while (next < end && day[next]! <= days[i]!) next++;
    entry[i] = next > from ? next - 1 : -1;
  }
  const money = amount ?? new Float64Array();
  return {
    customer: customers,
    day: days,
    amount: Float64Array.from(refundRows, (row) => money[row]!),
    entry,
  };
}

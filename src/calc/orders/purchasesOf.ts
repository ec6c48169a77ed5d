import { attachRefunds } from "./attachRefunds";
import { daysOf } from "./daysOf";
import type { GroupedRows } from "./groupRows";
import type { PurchaseRows } from "./purchaseRows";
import type { Purchases } from "./purchases";
import { rowsByCustomerAndDay } from "./rowsByCustomerAndDay";

interface Collected extends Omit<Purchases, "refunds"> {
  readonly refundRows: Int32Array;
}

/** One pass over the rows by customer and day; the entries of the customer at hand begin at `base`. */
function collectEntries(
  { amount, order }: PurchaseRows,
  dayOfRow: Int32Array,
  grouped: GroupedRows
): Collected {
  const { rows } = grouped;
  const offsets = new Int32Array(grouped.offsets.length);
  const day = new Int32Array(rows.length);
  const earlier = new Int32Array(rows.length);
  const money = new Float64Array(rows.length);
  const refundRows: number[] = [];
  const orderOfRow = order?.codes;
  const lastOfOrder = new Int32Array(order?.labels.length ?? 0).fill(-1);
  let entries = 0;
  for (let customer = 0; customer < offsets.length - 1; customer++) {
    const base = (offsets[customer] = entries);
    const end = grouped.offsets[customer + 1]!;
    for (let k = grouped.offsets[customer]!; k < end; k++) {
      const row = rows[k]!;
      const value = amount === null ? 0 : amount[row]!;
      if (value < 0) {
        refundRows.push(row);
        continue;
      }
      const today = dayOfRow[row]!;
      const last = orderOfRow === undefined ? entries - 1 : lastOfOrder[orderOfRow[row]!]!;
      const isKnown = last >= base;
      if (isKnown && day[last] === today) {
        money[last]! += value;
        continue;
      }
      day[entries] = today;
      money[entries] = value;
      earlier[entries] = isKnown && orderOfRow !== undefined ? last : -1;
      if (orderOfRow !== undefined) lastOfOrder[orderOfRow[row]!] = entries;
      entries++;
    }
  }
  offsets[offsets.length - 1] = entries;
  return {
    offsets,
    day: day.subarray(0, entries),
    earlier: earlier.subarray(0, entries),
    amount: money.subarray(0, entries),
    refundRows: Int32Array.from(refundRows),
  };
}

/**
 * The purchases and refunds of an order log (FUNCTIONS.md rule 6): distinct (customer, order id), else distinct
 * (customer, day); amount 0 is a purchase, a negative one a refund. Linear in the rows.
 * @example purchasesOf({ customer, date, amount: Float64Array.of(20, 5, -5), order: null }).amount // => Float64Array [25], all of one customer and day
 */
export function purchasesOf(rows: PurchaseRows): Purchases {
  const days = daysOf(rows.date);
  const grouped = rowsByCustomerAndDay(rows.customer, days);
  const { refundRows, ...entries } = collectEntries(rows, days.day, grouped);
  return { ...entries, refunds: attachRefunds(rows, days.day, refundRows, entries) };
}

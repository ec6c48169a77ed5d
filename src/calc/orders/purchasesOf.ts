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
  const orderOf = new Int32Array(rows.length);
  const money = new Float64Array(rows.length);
  const refundRows = new Int32Array(amount === null ? 0 : rows.length);
  const lastOfOrder = order && new Int32Array(order.labels.length).fill(-1);
  let [entries, orders, refunds] = [0, 0, 0];
  for (let customer = 0; customer < offsets.length - 1; customer++) {
    const base = (offsets[customer] = entries);
    const end = grouped.offsets[customer + 1]!;
    for (let k = grouped.offsets[customer]!; k < end; k++) {
      const row = rows[k]!;
      const value = amount === null ? 0 : amount[row]!;
      if (value < 0) {
        refundRows[refunds++] = row;
        continue;
      }
      const today = dayOfRow[row]!;
      const known = lastOfOrder === null ? entries - 1 : lastOfOrder[order!.codes[row]!]!;
      if (known >= base && day[known] === today) {
        money[known]! += value;
        continue;
      }
      day[entries] = today;
      money[entries] = value;
      orderOf[entries] = lastOfOrder !== null && known >= base ? orderOf[known]! : orders++;
      if (lastOfOrder !== null) lastOfOrder[order!.codes[row]!] = entries;
      entries++;
    }
  }
  offsets[offsets.length - 1] = entries;
  return {
    offsets,
    day: day.subarray(0, entries),
    order: orderOf.subarray(0, entries),
    orders,
    amount: money.subarray(0, entries),
    refundRows: refundRows.subarray(0, refunds),
  };
}

/**
 * The purchases and refunds of an order log (FUNCTIONS.md rule 6): distinct (customer, order id), else distinct
 * (customer, day); amount 0 is a purchase, a negative one a refund. Linear in the rows.
 * @example purchasesOf({ customer, date, amount: Float64Array.of(20, 5, -5), order: null }).orders // => 1, all on one day
 */
export function purchasesOf(rows: PurchaseRows): Purchases {
  const days = daysOf(rows.date);
  const grouped = rowsByCustomerAndDay(rows.customer, days);
  const { refundRows, ...entries } = collectEntries(rows, days.day, grouped);
  return { ...entries, refunds: attachRefunds(rows, days.day, refundRows, entries) };
}

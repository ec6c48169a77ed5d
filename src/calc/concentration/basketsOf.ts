import type { IdColumn } from "../columns";
import { groupRows } from "../orders/groupRows";

/** Distinct items of each order, ascending: those of order o are items[offsets[o]] … items[offsets[o + 1] − 1]. */
export interface Baskets {
  readonly offsets: Int32Array;
  readonly items: Int32Array;
}

/**
 * The items of each order code; an item on several rows of an order counts once. Linear in the rows.
 * @example basketsOf(order, item).items // => Int32Array [0, 1, 1], orders A, A, B, B with items 1, 0, 1, 1
 */
export function basketsOf(order: IdColumn, item: IdColumn): Baskets {
  const byItem = groupRows(item.codes, item.labels.length).rows;
  const { offsets: from, rows } = groupRows(order.codes, order.labels.length, { rows: byItem });
  const offsets = new Int32Array(from.length);
  const items = new Int32Array(rows.length);
  let count = 0;
  for (let at = 0; at < from.length - 1; at++) {
    const first = (offsets[at] = count);
    for (let k = from[at]!; k < from[at + 1]!; k++) {
      const code = item.codes[rows[k]!]!;
      if (count === first || items[count - 1] !== code) items[count++] = code;
    }
  }
  offsets[from.length - 1] = count;
  return { offsets, items: items.subarray(0, count) };
}

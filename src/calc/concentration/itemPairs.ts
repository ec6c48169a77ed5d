import { groupRows } from "../orders/groupRows";
import type { Baskets } from "./basketsOf";

/** Pairs of items a < b with the number of orders that hold both, as parallel arrays. */
export interface ItemPairs {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly orders: readonly number[];
}

/** Baskets with only the items that are in at least `min` of them: a pair is in no more orders than its items. */
function frequentOnly({ offsets, items }: Baskets, ordersOf: Int32Array, min: number): Baskets {
  const kept = new Int32Array(items.length);
  const keptOffsets = new Int32Array(offsets.length);
  let count = 0;
  for (let order = 0; order < offsets.length - 1; order++) {
    keptOffsets[order] = count;
    for (let k = offsets[order]!; k < offsets[order + 1]!; k++)
      if (ordersOf[items[k]!]! >= min) kept[count++] = items[k]!;
  }
  keptOffsets[offsets.length - 1] = count;
  return { offsets: keptOffsets, items: kept.subarray(0, count) };
}

/**
 * Pairs of items that at least `min` orders hold together, or null as soon as there are more than `most` of them.
 * One item at a time, its companions counted in an array: no table of pairs is needed. Time grows with the squares of
 * the basket sizes.
 * Agrawal, Imielinski & Swami (1993), "Mining association rules between sets of items in large databases".
 * @example itemPairs({ offsets: Int32Array.of(0, 2, 4), items: Int32Array.of(0, 1, 0, 1) }, Int32Array.of(2, 2), { min: 2, most: 9 }) // => { a: [0], b: [1], orders: [2] }
 */
export function itemPairs(
  baskets: Baskets,
  ordersOf: Int32Array,
  { min, most }: { readonly min: number; readonly most: number }
): ItemPairs | null {
  const { offsets, items } = frequentOnly(baskets, ordersOf, min);
  const orderOf = new Int32Array(items.length);
  for (let order = 0; order < offsets.length - 1; order++)
    orderOf.fill(order, offsets[order], offsets[order + 1]);
  const placesOf = groupRows(items, ordersOf.length);
  const together = new Int32Array(ordersOf.length);
  const pairs = { a: [] as number[], b: [] as number[], orders: [] as number[] };
  for (let a = 0; a < ordersOf.length; a++) {
    const companions: number[] = [];
    for (let p = placesOf.offsets[a]!; p < placesOf.offsets[a + 1]!; p++) {
      const place = placesOf.rows[p]!;
      const end = offsets[orderOf[place]! + 1]!;
      for (let k = place + 1; k < end; k++)
        if (together[items[k]!]!++ === 0) companions.push(items[k]!);
    }
    for (const b of companions) {
      if (together[b]! >= min) {
        pairs.a.push(a);
        pairs.b.push(b);
        pairs.orders.push(together[b]!);
      }
      together[b] = 0;
    }
    if (pairs.a.length > most) return null;
  }
  return pairs;
}

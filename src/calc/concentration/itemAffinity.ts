import type { IdColumn } from "../columns";
import { basketsOf, type Baskets } from "./basketsOf";
import { itemPairs } from "./itemPairs";

/** Who bought `a` also bought `b`. */
export interface AffinityRule {
  readonly a: number;
  readonly b: number;
  /** Orders with both. */
  readonly orders: number;
  /** Share of all orders with both. */
  readonly support: number;
  /** Share of the orders with a that also have b. */
  readonly confidence: number;
  /** Confidence against the share of all orders with b; above 1 they attract each other. */
  readonly lift: number;
}

/** Number of orders that hold each item. */
function ordersOfItems({ items }: Baskets, count: number): Int32Array {
  const orders = new Int32Array(count);
  for (const item of items) orders[item]!++;
  return orders;
}

const byLift = (one: AffinityRule, other: AffinityRule): number =>
  other.lift - one.lift ||
  other.orders - one.orders ||
  other.confidence - one.confidence ||
  one.a - other.a ||
  one.b - other.b;

/**
 * Pairs of items that at least `min` orders hold together, in both directions, by lift, then orders, then confidence;
 * codes of items. Null when there are more than `most` rows of them. Brin et al. (1997) for the lift.
 * @example itemAffinity(order, item, { min: 2, most: 9 }) // => [] when no two items meet twice
 */
export function itemAffinity(
  order: IdColumn,
  item: IdColumn,
  { min, most }: { readonly min: number; readonly most: number }
): readonly AffinityRule[] | null {
  const baskets = basketsOf(order, item);
  const ordersOf = ordersOfItems(baskets, item.labels.length);
  const pairs = itemPairs(baskets, ordersOf, { min, most: Math.floor(most / 2) });
  if (pairs === null) return null;
  const total = order.labels.length;
  const rule = (a: number, b: number, orders: number): AffinityRule => ({
    ...{ a, b, orders, support: orders / total, confidence: orders / ordersOf[a]! },
    // From whole numbers, so that both directions and equal ratios have the very same lift.
    lift: (orders * total) / (ordersOf[a]! * ordersOf[b]!),
  });
  const rules = pairs.orders.flatMap((orders, i) => {
    const [a, b] = [pairs.a[i]!, pairs.b[i]!];
    return [rule(a, b, orders), rule(b, a, orders)];
  });
  return rules.sort(byLift);
}

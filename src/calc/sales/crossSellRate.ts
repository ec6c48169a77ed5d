import type { IdColumn } from "../columns";
import { groupRows } from "../orders/groupRows";
import type { Proportion } from "../stats/proportion";

/**
 * Customers who bought from at least `min` distinct categories, among all customers; one row per purchase.
 * @example crossSellRate(customer, category, 2) // => { k: 1, n: 2 } for A with shoes and hats, B with shoes twice
 */
export function crossSellRate(customer: IdColumn, category: IdColumn, min: number): Proportion {
  const n = customer.labels.length;
  const { offsets, rows } = groupRows(customer.codes, n);
  // Marks instead of a set per customer: a category is new to a customer when another one met it last.
  const lastBuyer = new Int32Array(category.labels.length).fill(-1);
  let k = 0;
  for (let buyer = 0; buyer < n; buyer++) {
    let categories = 0;
    for (let i = offsets[buyer]!; i < offsets[buyer + 1]!; i++) {
      const bought = category.codes[rows[i]!]!;
      if (lastBuyer[bought] !== buyer) categories++;
      lastBuyer[bought] = buyer;
    }
    if (categories >= min) k++;
  }
  return { k, n };
}

import { orderCounts, type PartialOrderRows } from "../orders/orderCounts";
import type { Proportion } from "../stats/proportion";

/**
 * Customers with at least two orders among customers with one; who only returned goods is not counted.
 * @example repeatRate({ customer, date: null, order: null, amount: null }) // => { k: 1, n: 2 } for customers A, B, A
 */
export function repeatRate(rows: PartialOrderRows): Proportion {
  let k = 0;
  let n = 0;
  for (const orders of orderCounts(rows)) {
    if (orders >= 1) n++;
    if (orders >= 2) k++;
  }
  return { k, n };
}

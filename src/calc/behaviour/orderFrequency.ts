import { CalcError } from "../errors";
import { orderCounts, type PartialOrderRows } from "../orders/orderCounts";

/**
 * Orders per customer with an order and per period; `periods` is how many periods the rows span.
 * @throws CalcError divisionByZero without an order.
 * @example orderFrequency({ customer, date: null, order: null, amount: null }, 1) // => 1.5 for customers A, B, A
 */
export function orderFrequency(rows: PartialOrderRows, periods: number): number {
  let orders = 0;
  let customers = 0;
  for (const count of orderCounts(rows)) {
    orders += count;
    if (count >= 1) customers++;
  }
  if (customers === 0) throw new CalcError("divisionByZero", "emptyTotal");
  return orders / customers / periods;
}

import type { IdColumn } from "../columns";
import { CalcError } from "../errors";
import { orderCounts } from "../orders/orderCounts";

/** One nameless customer for order ids that stand alone. */
const everyone = (rows: number): IdColumn => ({ codes: new Int32Array(rows), labels: [""] });

/**
 * Revenue per order, in the money of the amounts: refunds lower the revenue and are no orders.
 * Orders are distinct (customer, order id), else distinct (customer, day), else the rows that are no refund.
 * @throws CalcError divisionByZero without an order.
 * @example averageOrderValue({ amount: Float64Array.of(30, 20, -10), order: null, customer: null, date: null }) // => 20
 */
export function averageOrderValue(rows: {
  readonly amount: Float64Array;
  readonly order: IdColumn | null;
  readonly customer: IdColumn | null;
  readonly date: Float64Array | null;
}): number {
  const { amount, order } = rows;
  // A day says nothing about orders until it is known whose day it is.
  const date = rows.customer === null ? null : rows.date;
  const customer = rows.customer ?? everyone(amount.length);
  const orders = orderCounts({ customer, date, order, amount }).reduce((a, b) => a + b, 0);
  if (orders === 0) throw new CalcError("divisionByZero", "emptyTotal");
  return amount.reduce((a, b) => a + b, 0) / orders;
}

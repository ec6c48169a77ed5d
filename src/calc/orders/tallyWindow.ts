import type { Purchases } from "./purchases";

/** Days from `start` to the day before `end`, as serials. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** What happened in a window, as the samples that rates and means are made of. */
export interface WindowTally {
  /** Money of each order with a line in the window, net of refunds of the window. */
  readonly orderValues: Float64Array;
  /** Refunds of the window whose purchase lies before it or is not known. */
  readonly looseRefunds: readonly number[];
  /** Orders of each customer who bought in the window. */
  readonly buyerOrders: Float64Array;
  /** Money of each customer with a row in the window, also of those with refunds only. */
  readonly customerRevenue: Float64Array;
  /** Customers whose first purchase ever lies in the window. */
  readonly newBuyers: number;
}

/** Tallies the window customer by customer, in one pass over entries and refunds. */
export function tallyWindow(purchases: Purchases, { start, end }: Window): WindowTally {
  const { offsets, day, order, amount, refunds } = purchases;
  const customers = offsets.length - 1;
  const orderValues = new Float64Array(purchases.orders);
  const buyerOrders = new Float64Array(customers);
  const customerRevenue = new Float64Array(customers);
  const looseRefunds: number[] = [];
  /** Place of an order among those of the window, counted from 1. */
  const placeOf = new Int32Array(purchases.orders);
  let [orders, buyers, active, newBuyers, refund] = [0, 0, 0, 0, 0];
  for (let customer = 0; customer < customers; customer++) {
    const ordersBefore = orders;
    let money = 0;
    for (let i = offsets[customer]!; i < offsets[customer + 1]! && day[i]! < end; i++) {
      if (day[i]! < start) continue;
      const place = (placeOf[order[i]!] ||= ++orders);
      orderValues[place - 1]! += amount[i]!;
      money += amount[i]!;
    }
    let isActive = orders > ordersBefore;
    if (isActive) buyerOrders[buyers++] = orders - ordersBefore;
    if (isActive && day[offsets[customer]!]! >= start) newBuyers++;
    for (; refunds.customer[refund] === customer; refund++) {
      const when = refunds.day[refund]!;
      if (when < start || when >= end) continue;
      const entry = refunds.entry[refund]!;
      const place = entry < 0 ? 0 : placeOf[order[entry]!]!;
      if (place > 0) orderValues[place - 1]! += refunds.amount[refund]!;
      else looseRefunds.push(refunds.amount[refund]!);
      money += refunds.amount[refund]!;
      isActive = true;
    }
    if (isActive) customerRevenue[active++] = money;
  }
  return {
    orderValues: orderValues.subarray(0, orders),
    looseRefunds,
    buyerOrders: buyerOrders.subarray(0, buyers),
    customerRevenue: customerRevenue.subarray(0, active),
    newBuyers,
  };
}

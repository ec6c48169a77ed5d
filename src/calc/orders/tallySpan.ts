import type { DaySpan } from "../dates/daySpan";
import { isNewBuyer } from "./isNewBuyer";
import { netTotal } from "./netTotal";
import type { Purchases } from "./purchases";

/** What happened in a span of days, as the samples that rates and means are made of. */
export interface SpanTally {
  /** Money of each order with a line in the span, net of refunds of the span. */
  readonly orderValues: Float64Array;
  /** Refunds of the span whose purchase lies before it or is not known. */
  readonly looseRefunds: readonly number[];
  /** Orders of each customer who bought in the span. */
  readonly buyerOrders: Float64Array;
  /** Money of each customer with a row in the span, also of those with refunds only. */
  readonly customerRevenue: Float64Array;
  /** Customers whose first purchase ever lies in the span. */
  readonly newBuyers: number;
}

const countIn = (days: Int32Array, { start, end }: DaySpan): number => {
  let count = 0;
  for (const day of days) if (day >= start && day < end) count++;
  return count;
};

/** Takes the customers one by one; no array is longer than the span has rows, because fresh memory is what costs. */
class SpanTallier {
  private readonly orderValues: Float64Array;
  private readonly buyerOrders: Float64Array;
  private readonly customerRevenue: Float64Array;
  /** Place in `orderValues` of each entry of the span, in the order in which they come. */
  private readonly placeOf: Int32Array;
  private readonly looseRefunds: number[] = [];
  private entries = 0;
  private orders = 0;
  private buyers = 0;
  private active = 0;
  private newBuyers = 0;
  private refund = 0;

  constructor(
    private readonly purchases: Purchases,
    private readonly span: DaySpan
  ) {
    const entries = countIn(purchases.day, span);
    const rows = entries + countIn(purchases.refunds.day, span);
    const customers = purchases.offsets.length - 1;
    this.orderValues = new Float64Array(entries);
    this.placeOf = new Int32Array(entries);
    this.buyerOrders = new Float64Array(Math.min(entries, customers));
    this.customerRevenue = new Float64Array(Math.min(rows, customers));
  }

  add(customer: number): void {
    const { offsets, day, earlier, amount } = this.purchases;
    const { orderValues, placeOf } = this;
    const { start, end } = this.span;
    const behind = offsets[customer + 1]!;
    let from = offsets[customer]!;
    while (from < behind && day[from]! < start) from++;
    const firstEntry = this.entries;
    const firstOrder = this.orders;
    let money = 0;
    for (let i = from; i < behind && day[i]! < end; i++) {
      const known = earlier[i]! - from;
      const place = known >= 0 ? placeOf[firstEntry + known]! : this.orders++;
      placeOf[this.entries++] = place;
      orderValues[place]! += amount[i]!;
      money += amount[i]!;
    }
    const hasBought = this.entries > firstEntry;
    if (hasBought) this.buyerOrders[this.buyers++] = this.orders - firstOrder;
    if (isNewBuyer(this.purchases, customer, this.span)) this.newBuyers++;
    const refunded = this.takeRefunds(customer, firstEntry - from, from);
    if (hasBought || refunded < 0)
      this.customerRevenue[this.active++] = netTotal(money + refunded, money - refunded);
  }

  /** Takes a customer's refunds off their orders; entry e ≥ from of the span is its entry number e + shift. */
  private takeRefunds(customer: number, shift: number, from: number): number {
    const { refunds } = this.purchases;
    const { start, end } = this.span;
    let refunded = 0;
    for (; refunds.customer[this.refund] === customer; this.refund++) {
      const day = refunds.day[this.refund]!;
      if (day < start || day >= end) continue;
      const amount = refunds.amount[this.refund]!;
      const entry = refunds.entry[this.refund]!;
      if (entry >= from) this.orderValues[this.placeOf[entry + shift]!]! += amount;
      else this.looseRefunds.push(amount);
      refunded += amount;
    }
    return refunded;
  }

  finish(): SpanTally {
    return {
      orderValues: this.orderValues.subarray(0, this.orders),
      looseRefunds: this.looseRefunds,
      buyerOrders: this.buyerOrders.subarray(0, this.buyers),
      customerRevenue: this.customerRevenue.subarray(0, this.active),
      newBuyers: this.newBuyers,
    };
  }
}

/** Tallies purchases and refunds of a span of days. */
export function tallySpan(purchases: Purchases, span: DaySpan): SpanTally {
  const tallier = new SpanTallier(purchases, span);
  for (let customer = 0; customer < purchases.offsets.length - 1; customer++) tallier.add(customer);
  return tallier.finish();
}

import type { DaySpan } from "../dates/daySpan";
import { entriesIn, type SpannedEntries } from "./entriesIn";
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

/** The tally while rows are added to it. */
interface OpenTally {
  readonly orderValues: Float64Array;
  /** Place in `orderValues` of each entry of the span. */
  readonly placeOf: Int32Array;
  readonly looseRefunds: number[];
  readonly buyerOrders: Float64Array;
  /** Money by customer code, and whether there was any. */
  readonly revenue: Float64Array;
  readonly isActive: Uint8Array;
  newBuyers: number;
}

function openTally(entries: number, customers: number): OpenTally {
  return {
    orderValues: new Float64Array(entries),
    placeOf: new Int32Array(entries),
    looseRefunds: [],
    buyerOrders: new Float64Array(Math.min(entries, customers)),
    revenue: new Float64Array(customers),
    isActive: new Uint8Array(customers),
    newBuyers: 0,
  };
}

/** Adds the purchases, and says how many orders and buyers there were. */
function addPurchases(
  tally: OpenTally,
  { offsets, earlier, amount }: Purchases,
  spanned: SpannedEntries
): { readonly orders: number; readonly buyers: number } {
  const { orderValues, placeOf, buyerOrders, revenue, isActive } = tally;
  let [orders, buyers] = [0, 0];
  for (let customer = 0; customer < isActive.length; customer++) {
    const from = spanned.from[customer]!;
    const number = spanned.offsets[customer]!;
    const length = spanned.offsets[customer + 1]! - number;
    if (length === 0) continue;
    const ordersBefore = orders;
    for (let i = 0; i < length; i++) {
      const known = earlier[from + i]! - from;
      const place = (placeOf[number + i] = known >= 0 ? placeOf[number + known]! : orders++);
      orderValues[place]! += amount[from + i]!;
      revenue[customer]! += amount[from + i]!;
    }
    buyerOrders[buyers++] = orders - ordersBefore;
    isActive[customer] = 1;
    if (from === offsets[customer]) tally.newBuyers++;
  }
  return { orders, buyers };
}

/** Takes refunds off their orders and customers. */
function addRefunds(
  { orderValues, placeOf, looseRefunds, revenue, isActive }: OpenTally,
  { refunds }: Purchases,
  { start, end }: DaySpan,
  { from, offsets }: SpannedEntries
): void {
  for (let i = 0; i < refunds.day.length; i++) {
    if (refunds.day[i]! < start || refunds.day[i]! >= end) continue;
    const amount = refunds.amount[i]!;
    const customer = refunds.customer[i]!;
    const entry = refunds.entry[i]! - from[customer]!;
    if (entry >= 0) orderValues[placeOf[offsets[customer]! + entry]!]! += amount;
    else looseRefunds.push(amount);
    revenue[customer]! += amount;
    isActive[customer] = 1;
  }
}

/** Tallies purchases and refunds of a span, customer by customer. */
export function tallySpan(purchases: Purchases, span: DaySpan): SpanTally {
  const spanned = entriesIn(purchases, span);
  const tally = openTally(spanned.offsets.at(-1)!, spanned.from.length);
  const { orders, buyers } = addPurchases(tally, purchases, spanned);
  addRefunds(tally, purchases, span, spanned);
  const { orderValues, looseRefunds, buyerOrders, revenue, isActive, newBuyers } = tally;
  let active = 0;
  for (let customer = 0; customer < revenue.length; customer++)
    if (isActive[customer] === 1) revenue[active++] = revenue[customer]!;
  return {
    orderValues: orderValues.subarray(0, orders),
    looseRefunds,
    buyerOrders: buyerOrders.subarray(0, buyers),
    customerRevenue: revenue.subarray(0, active),
    newBuyers,
  };
}

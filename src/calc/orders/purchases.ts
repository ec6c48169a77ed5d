/**
 * Purchases: one entry per distinct (customer, day), or per distinct (customer, order id, day) where there are order
 * ids. Entries are grouped by customer, each customer's by day. An order whose lines stand on several days has an entry
 * on each, so that every period sees the orders with a line in it, as a formula over the rows of that period does.
 */
export interface Purchases {
  /** Entries of customer c are offsets[c] … offsets[c + 1] − 1. */
  readonly offsets: Int32Array;
  readonly day: Int32Array;
  /** The entry before of the same order, on an earlier day; −1 for the first of an order. */
  readonly earlier: Int32Array;
  /** Money of the entry before refunds. */
  readonly amount: Float64Array;
  readonly refunds: Refunds;
  /** 1 for customers who bought before their first entry, in rows that are not among these; absent for a whole log. */
  readonly boughtBefore?: Uint8Array;
}

/** Refund rows, grouped by customer, each customer's by day. */
export interface Refunds {
  readonly customer: Int32Array;
  readonly day: Int32Array;
  /** Negative money. */
  readonly amount: Float64Array;
  /**
   * Entry that the refund is netted into: the last of the same day, else the last of the last day before it; −1 for a
   * refund before the customer's first purchase.
   */
  readonly entry: Int32Array;
}

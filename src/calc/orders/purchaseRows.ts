import type { IdColumn, NumberColumn } from "../columns";

/**
 * Rows of an order log with nothing missing. Without amounts every row is a purchase; without order ids the purchases
 * of a customer on one day are one order.
 */
export interface PurchaseRows {
  readonly customer: IdColumn;
  readonly date: NumberColumn;
  readonly amount: NumberColumn | null;
  readonly order: IdColumn | null;
}

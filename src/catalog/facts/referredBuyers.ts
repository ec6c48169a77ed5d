import type { Period } from "../../calc/dates/period";
import { isNewBuyer } from "../../calc/orders/isNewBuyer";
import type { Purchases } from "../../calc/orders/purchases";
import type { OrderRows } from "../rows";
import { rowsOfPeriod } from "./rowsOfPeriod";

/**
 * New customers of the period whose rows of the period name a referrer; null without a column of referrers. A customer
 * is new in the period of their first purchase.
 */
export function referredBuyers(
  { customer, date, referredBy }: OrderRows,
  purchases: Purchases,
  period: Period
): number | null {
  if (referredBy === null) return null;
  const referred = new Set<number>();
  for (const row of rowsOfPeriod(date, period))
    if (referredBy.codes[row]! >= 0 && isNewBuyer(purchases, customer.codes[row]!, period))
      referred.add(customer.codes[row]!);
  return referred.size;
}

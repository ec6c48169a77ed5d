import type { OrderLines } from "../../src/calc/columns";
import { daysOf } from "../../src/calc/orders/daysOf";
import type { OrderSummary } from "../../src/catalog/orderSummary";
import { summarise, type Summary, type SummaryOptions } from "../../src/catalog/summarise";

/** What an order log alone says: its KPIs and everything else of it. */
export function summariseOrders(
  lines: OrderLines,
  options: SummaryOptions
): Pick<Summary, "kpis"> & OrderSummary {
  const span = { first: daysOf(lines.date).first, last: options.asOf };
  const rows = { ...lines, item: null, referredBy: null };
  const { kpis, orders } = summarise({ orders: { rows, span, by: null } }, options);
  if (orders === null) throw new Error("An order log requires its summary");
  return { kpis, ...orders };
}

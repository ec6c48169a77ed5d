import { endsOfPeriod } from "../../../catalog/facts/subscriptionFacts";
import type { SourceRows } from "../../../catalog/rows";
import type { DataRows } from "../livePlan";
import type { LiveContext } from "../liveContext";

/** Customers with a running subscription at one end of the period or both. */
export function subscribersOfPeriod(
  { rows, span }: SourceRows<"subscriptions">,
  { period }: LiveContext
): DataRows {
  const { before, after } = endsOfPeriod(rows, period, span);
  const { labels } = rows.customer;
  const codes = labels.map((_, code) => code);
  const there = codes.filter((code) => before.active[code] === 1 || after.active[code] === 1);
  return {
    name: "CRM_Data_Subscriptions",
    count: there.length,
    columns: {
      customer: there.map((code) => labels[code]!),
      at_start: there.map((code) => before.active[code]!),
      at_end: there.map((code) => after.active[code]!),
      start_mrr: there.map((code) => before.mrr[code]!),
      end_mrr: there.map((code) => after.mrr[code]!),
    },
  };
}

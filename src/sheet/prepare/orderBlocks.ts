import { resolvePeriod } from "../../calc/dates/resolvePeriod";
import type { OrderSummary } from "../../catalog/orderSummary";
import type { OrderBlocks } from "../facts";

/** What the blocks about orders show, from what was counted. */
export function orderBlocks(orders: OrderSummary, asOf: number): OrderBlocks {
  const { count, monthly, cohort, segments, pareto, clv } = orders;
  const months = monthly.starts.map((start, i) => ({
    start,
    revenue: monthly.revenue[i]!,
    running: i === monthly.starts.length - 1 && !isMonthEnd(start, asOf),
  }));
  return { orders: count, months, cohort, segments, pareto, value: clv };
}

/** True when the as-of day is the last of the month that begins at `start`. */
const isMonthEnd = (start: number, asOf: number): boolean =>
  resolvePeriod({ kind: "month", at: start }, start, start).period.end === asOf + 1;

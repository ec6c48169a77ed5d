import type { Period } from "../../calc/dates/period";
import type { CustomerCounts } from "../../calc/retention/keptCustomers";
import type { RevenueMoves } from "../../calc/retention/quickRatio";
import type { RecurringRevenue } from "../../calc/retention/recurringRevenue";
import type { DataSpan, SubscriptionRows } from "../rows";

/** What the KPIs of subscriptions are measured from in one period; moments are the beginnings of days. */
export interface SubscriptionFacts {
  /** Customers with a running subscription at the start and the end; new ones had none at the start. */
  readonly customers: CustomerCounts;
  /** Monthly recurring revenue of each customer who has ever had a subscription. */
  readonly revenue: RecurringRevenue;
  readonly moves: RevenueMoves;
}

/** What runs at the beginning of a day, by customer code. */
export interface Running {
  /** 1 for a customer with a running subscription. */
  readonly active: Uint8Array;
  readonly mrr: Float64Array;
}

/** Customers and their recurring revenue at the beginning of a day: the last day of a subscription is its own. */
function runningAt({ customer, start, end, mrr }: SubscriptionRows, day: number): Running {
  const running = {
    active: new Uint8Array(customer.labels.length),
    mrr: new Float64Array(customer.labels.length),
  };
  customer.codes.forEach((code, row) => {
    // An end that is NaN is none.
    if (code < 0 || !(start[row]! < day) || end[row]! < day) return;
    running.active[code] = 1;
    running.mrr[code] = running.mrr[code]! + mrr[row]!;
  });
  return running;
}

function customerCounts(before: Uint8Array, after: Uint8Array): CustomerCounts {
  const counts = { start: 0, end: 0, newCustomers: 0 };
  before.forEach((was, code) => {
    counts.start += was;
    counts.end += after[code]!;
    if (was === 0) counts.newCustomers += after[code]!;
  });
  return counts;
}

function revenueMoves({ start, end }: RecurringRevenue): RevenueMoves {
  const moves = { added: 0, expansion: 0, contraction: 0, churned: 0 };
  start.forEach((before, i) => {
    const change = end[i]! - before;
    if (change > 0) moves[before > 0 ? "expansion" : "added"] += change;
    else moves[end[i]! > 0 ? "contraction" : "churned"] -= change;
  });
  return moves;
}

/** Customers and their recurring revenue at the start of a period, and at its end or the end of the data. */
export const endsOfPeriod = (
  rows: SubscriptionRows,
  { start, end }: Period,
  { last }: DataSpan
): { readonly before: Running; readonly after: Running } => ({
  before: runningAt(rows, start),
  after: runningAt(rows, Math.min(end, Math.floor(last) + 1)),
});

/** The facts of a period, up to its end or the end of the data. */
export function subscriptionFacts(
  rows: SubscriptionRows,
  period: Period,
  span: DataSpan
): SubscriptionFacts {
  const { before, after } = endsOfPeriod(rows, period, span);
  const revenue = { start: before.mrr, end: after.mrr };
  return {
    customers: customerCounts(before.active, after.active),
    revenue,
    moves: revenueMoves(revenue),
  };
}

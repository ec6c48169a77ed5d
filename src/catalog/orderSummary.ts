import { periodIndexes } from "../calc/dates/periodIndexes";
import { orderFlows, type OrderFlows } from "../calc/orders/orderFlows";
import type { Purchases } from "../calc/orders/purchases";
import { cohortCounts } from "../calc/retention/cohortCounts";
import { cohortRows, type CohortTable } from "../calc/retention/cohortTable";
import { type ClvInputs, NO_INPUTS } from "./clvInputs";
import { type ParetoSummary, paretoSummary } from "./paretoSummary";
import type { PeriodFacts } from "./periodFacts";
import type { DataSpan } from "./rows";
import { segmentSummary, type SegmentSummary } from "./segmentSummary";

/** What an order log shows beside its KPIs. */
export interface OrderSummary {
  /** Orders of the period. */
  readonly count: number;
  readonly monthly: OrderFlows;
  /** Customers of monthly cohorts who bought, by age; the running month included. */
  readonly cohort: CohortTable;
  readonly segments: readonly SegmentSummary[];
  /** What the largest customers of the period bring. */
  readonly pareto: ParetoSummary;
  readonly clv: { readonly actual: ClvInputs; readonly previous: ClvInputs };
}

/** What an order log shows beside its KPIs; yields between its passes. */
export function* orderSteps(
  purchases: Purchases,
  span: DataSpan,
  asOf: number,
  { actual, before }: Readonly<Record<"actual" | "before", PeriodFacts>>
): Generator<void, OrderSummary> {
  const months = periodIndexes(span.first, span.last, "M");
  const counts = cohortCounts(purchases, months, months.index.at(-1)!);
  const monthly = orderFlows(purchases, span, "M");
  yield;
  const segments = segmentSummary(purchases, asOf);
  yield;
  return {
    count: actual.orders?.tally.orderValues.length ?? 0,
    monthly,
    cohort: cohortRows(counts, counts, "M"),
    segments,
    pareto: paretoSummary(actual.orders?.tally.customerRevenue ?? new Float64Array(0)),
    clv: {
      actual: actual.orders?.clv ?? NO_INPUTS,
      previous: before.orders?.clv ?? NO_INPUTS,
    },
  };
}

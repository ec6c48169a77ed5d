import type { OrderLines } from "../calc/columns";
import type { Period } from "../calc/dates/period";
import { periodBefore } from "../calc/dates/periodBefore";
import { periodIndexes } from "../calc/dates/periodIndexes";
import { daysOf } from "../calc/orders/daysOf";
import { orderFlows, type OrderFlows } from "../calc/orders/orderFlows";
import { purchasesOf } from "../calc/orders/purchasesOf";
import { cohortCounts } from "../calc/retention/cohortCounts";
import { cohortRows, type CohortTable } from "../calc/retention/cohortTable";
import { type ClvInputs, NO_INPUTS } from "./clvInputs";
import { KPI_LIST, type KpiDefinition, type KpiId } from "./kpis";
import { type Measure, NO_ANSWER } from "./measure";
import { type PeriodFacts, periodFacts } from "./periodFacts";
import { segmentSummary, type SegmentSummary } from "./segmentSummary";
import type { KpiSettings } from "./settings";

/** A KPI's number of the period, and its value in the period before. */
export interface KpiValue extends Measure {
  readonly id: KpiId;
  readonly definition: KpiDefinition;
  readonly previous: number | null;
}

/** What an order log says; everything the sheet shows of it. */
export interface OrderSummary {
  readonly kpis: readonly KpiValue[];
  readonly monthly: OrderFlows;
  /** Customers of monthly cohorts who bought, by age; the running month included. */
  readonly cohort: CohortTable;
  readonly segments: readonly SegmentSummary[];
  readonly clv: { readonly actual: ClvInputs; readonly previous: ClvInputs };
}

export interface SummaryOptions {
  readonly period: Period;
  readonly previous: Period;
  /** Last day of the data that counts, a serial; no line is later. */
  readonly asOf: number;
  readonly settings: KpiSettings;
}

/** Outside the data nothing is known, not even that there were no orders. */
const measured = ({ measure }: KpiDefinition, facts: PeriodFacts | null): Measure =>
  facts === null ? NO_ANSWER : measure(facts);

/**
 * KPIs, flows, cohorts and segments of an order log, from one grouping of its lines; linear in the lines.
 * The previous value of a KPI is measured in the previous period in the same way. Yields between its passes, for
 * callers that must not hold up a screen.
 */
export function* summarySteps(
  lines: OrderLines,
  { period, previous, asOf, settings }: SummaryOptions
): Generator<void, OrderSummary> {
  const purchases = purchasesOf(lines);
  yield;
  const span = { first: daysOf(lines.date).first, last: Math.floor(asOf) };
  const actual = periodFacts(purchases, { period, before: previous }, span, settings);
  yield;
  const earlier = { period: previous, before: periodBefore(previous) };
  const before = periodFacts(purchases, earlier, span, settings);
  yield;
  const months = periodIndexes(span.first, span.last, "M");
  const counts = cohortCounts(purchases, months, months.index.at(-1)!);
  const monthly = orderFlows(purchases, span, "M");
  yield;
  const segments = segmentSummary(purchases, asOf);
  yield;
  return {
    kpis: KPI_LIST.map(([id, definition]) => ({
      id,
      definition,
      ...measured(definition, actual),
      previous: measured(definition, before).value,
    })),
    monthly,
    cohort: cohortRows(counts, counts, "M"),
    segments,
    clv: { actual: actual?.clv ?? NO_INPUTS, previous: before?.clv ?? NO_INPUTS },
  };
}

/** All steps of the summary at once. */
export function summariseOrders(lines: OrderLines, options: SummaryOptions): OrderSummary {
  const steps = summarySteps(lines, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

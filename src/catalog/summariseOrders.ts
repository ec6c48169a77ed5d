import type { OrderLines } from "../calc/columns";
import type { Period } from "../calc/dates/period";
import { periodBefore } from "../calc/dates/periodBefore";
import { periodIndexes } from "../calc/dates/periodIndexes";
import { PERIOD_SCALE } from "../calc/dates/periodScale";
import { yearBefore } from "../calc/dates/yearBefore";
import { daysOf } from "../calc/orders/daysOf";
import { orderFlows, type OrderFlows } from "../calc/orders/orderFlows";
import { purchasesOf } from "../calc/orders/purchasesOf";
import { cohortCounts } from "../calc/retention/cohortCounts";
import { cohortRows, type CohortTable } from "../calc/retention/cohortTable";
import { type Change, changes } from "./changes";
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
  /** Whether the number has really changed; null where that cannot be tested. */
  readonly change: Change | null;
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

/** History from which a period is held against the same one of the year before. */
const MONTHS_WITH_SEASON = 24;

/** The same month or quarter of the year before, when there is enough history up to the period. */
function seasonBefore(period: Period, firstDay: number): Period | null {
  const month = PERIOD_SCALE.M;
  const months = month.indexOf(period.end - 1) - month.indexOf(firstDay) + 1;
  return months >= MONTHS_WITH_SEASON ? yearBefore(period) : null;
}

type FactsOfPeriods = Readonly<Record<"actual" | "before" | "reference", PeriodFacts | null>>;

function kpiValues(facts: FactsOfPeriods, season: Period | null): KpiValue[] {
  const pairs = KPI_LIST.map(([, definition]) => ({
    actual: measured(definition, facts.actual),
    before: measured(definition, facts.reference),
  }));
  const changed = changes(pairs, season === null ? "previous" : "lastYear");
  return KPI_LIST.map(([id, definition], i) => ({
    id,
    definition,
    ...pairs[i]!.actual,
    previous: measured(definition, facts.before).value,
    change: changed[i]!,
  }));
}

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
  const season = seasonBefore(period, span.first);
  const reference =
    season &&
    periodFacts(purchases, { period: season, before: periodBefore(season) }, span, settings);
  yield;
  const months = periodIndexes(span.first, span.last, "M");
  const counts = cohortCounts(purchases, months, months.index.at(-1)!);
  const monthly = orderFlows(purchases, span, "M");
  yield;
  const segments = segmentSummary(purchases, asOf);
  yield;
  return {
    kpis: kpiValues({ actual, before, reference: reference ?? before }, season),
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

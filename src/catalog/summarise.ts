import type { Period } from "../calc/dates/period";
import { periodIndexes } from "../calc/dates/periodIndexes";
import { PERIOD_SCALE } from "../calc/dates/periodScale";
import { yearBefore } from "../calc/dates/yearBefore";
import { orderFlows, type OrderFlows } from "../calc/orders/orderFlows";
import type { Purchases } from "../calc/orders/purchases";
import { purchasesOf } from "../calc/orders/purchasesOf";
import { cohortCounts } from "../calc/retention/cohortCounts";
import { cohortRows, type CohortTable } from "../calc/retention/cohortTable";
import { type Change, changes } from "./changes";
import { componentValues, type SourceComponents } from "./coefficient/componentValues";
import { type ClvInputs, NO_INPUTS } from "./clvInputs";
import { type DealSummary, dealSummary } from "./dealSummary";
import { KPI_LIST, type KpiDefinition, type KpiId } from "./kpis";
import { type Measure, NO_ANSWER } from "./measure";
import { kindsOf, type PeriodFacts, periodFacts } from "./periodFacts";
import { type ParetoSummary, paretoSummary } from "./paretoSummary";
import type { DataSpan, DealRows, SourceData } from "./rows";
import { type SeriesPoint, seriesSteps } from "./series";
import { type ServiceSummary, serviceSummary } from "./serviceSummary";
import { segmentSummary, type SegmentSummary } from "./segmentSummary";
import { type KpiSettings, settingsElsewhere } from "./settings";
import { type SurveySummary, surveySummary } from "./surveySummary";
import { spanOfSources } from "./spanOfSources";

/** A KPI's number of the period, and its value in the period before. */
export interface KpiValue extends Measure {
  readonly id: KpiId;
  readonly definition: KpiDefinition;
  readonly previous: number | null;
  /** Whether the number has really changed; null where that cannot be tested. */
  readonly change: Change | null;
  /** Periods of the same kind before, oldest first; null where the data do not cover one completely. */
  readonly series: readonly SeriesPoint[];
}

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

/** What the sources say; everything the sheet shows of them. */
export interface Summary {
  /** All KPIs of the catalogue; those that no source feeds have no numbers. */
  readonly kpis: readonly KpiValue[];
  readonly orders: OrderSummary | null;
  readonly survey: SurveySummary | null;
  readonly service: ServiceSummary | null;
  /** What the coefficient is made of. */
  readonly components: Readonly<Record<"actual" | "previous", SourceComponents>>;
  readonly deals: DealSummary | null;
}

export interface SummaryOptions {
  readonly period: Period;
  readonly previous: Period;
  /** Last day of the data that counts, a serial; no row is later. */
  readonly asOf: number;
  readonly settings: KpiSettings;
}

/** History from which a period is held against the same one of the year before. */
const MONTHS_WITH_SEASON = 24;

/** The same month or quarter of the year before, when there is enough history up to the period. */
function seasonBefore(period: Period, firstDay: number): Period | null {
  const month = PERIOD_SCALE.M;
  const months = month.indexOf(period.end - 1) - month.indexOf(firstDay) + 1;
  return months >= MONTHS_WITH_SEASON ? yearBefore(period) : null;
}

type FactsOfPeriods = Readonly<Record<"actual" | "before" | "reference", PeriodFacts>>;

/** What a KPI's change is tested against: nothing, where the period has had less time for it than a complete one. */
const referenceOf = (
  { measure, growsWithTime }: KpiDefinition,
  reference: PeriodFacts,
  isRunning: boolean
): Measure => (growsWithTime === true && isRunning ? NO_ANSWER : measure(reference));

function kpiValues(
  facts: FactsOfPeriods,
  season: Period | null,
  series: readonly (readonly SeriesPoint[])[],
  isRunning: boolean
): KpiValue[] {
  const pairs = KPI_LIST.map(([, definition]) => ({
    actual: definition.measure(facts.actual),
    before: referenceOf(definition, facts.reference, isRunning),
  }));
  const changed = changes(pairs, season === null ? "previous" : "lastYear");
  return KPI_LIST.map(([id, definition], i) => ({
    id,
    definition,
    ...pairs[i]!.actual,
    previous: definition.isCurrentState === true ? null : definition.measure(facts.before).value,
    change: changed[i]!,
    series: series[i]!,
  }));
}

/** What an order log shows beside its KPIs; yields between its passes. */
function* orderSteps(
  purchases: Purchases,
  span: DataSpan,
  asOf: number,
  { actual, before }: FactsOfPeriods
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

const dealsOf = (
  rows: DealRows,
  period: Period,
  { actual, before }: FactsOfPeriods,
  { stages }: KpiSettings
): DealSummary | null =>
  dealSummary(rows, period, { actual: actual.deals, before: before.deals }, stages ?? []);

/**
 * KPIs, flows, cohorts and segments of the sources, each grouped once; linear in the rows. The previous value of a KPI
 * is measured in the previous period in the same way. Yields between its passes, for callers that must not hold up a
 * screen.
 */
export function* summarySteps(
  data: SourceData,
  { period, previous, asOf, settings }: SummaryOptions
): Generator<void, Summary> {
  const { orders, deals } = data;
  const purchases = orders === undefined ? null : purchasesOf(orders.rows);
  yield;
  const sources = { data, purchases, kinds: kindsOf(data) };
  const actual = periodFacts(sources, period, settings, previous);
  yield;
  const elsewhere = settingsElsewhere(settings);
  const before = periodFacts(sources, previous, elsewhere);
  yield;
  const season = seasonBefore(period, spanOfSources(data).first);
  const reference = season === null ? before : periodFacts(sources, season, elsewhere);
  yield;
  const series = yield* seriesSteps(sources, period, elsewhere);
  const facts = { actual, before, reference };
  return {
    kpis: kpiValues(facts, season, series, asOf + 1 < period.end),
    survey: data.survey === undefined ? null : surveySummary(actual, before),
    service: data.tickets === undefined ? null : serviceSummary(data.tickets, actual, before),
    components: { actual: componentValues(actual), previous: componentValues(before) },
    orders:
      orders === undefined || purchases === null
        ? null
        : yield* orderSteps(purchases, orders.span, asOf, facts),
    deals: deals === undefined ? null : dealsOf(deals.rows, period, facts, settings),
  };
}

/** All steps of the summary at once. */
export function summarise(data: SourceData, options: SummaryOptions): Summary {
  const steps = summarySteps(data, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

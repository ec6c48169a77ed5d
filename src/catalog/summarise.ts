import type { Period } from "../calc/dates/period";
import { yearBefore } from "../calc/dates/yearBefore";
import { purchasesOf } from "../calc/orders/purchasesOf";
import { componentValues, type SourceComponents } from "./coefficient/componentValues";
import { type DealSummary, dealSummary } from "./dealSummary";
import { hasSeason, reaching } from "./coverage";
import { type KpiValue, kpiValues, type Past } from "./kpiValues";
import { type OrderSummary, orderSteps } from "./orderSummary";
import { kindsOf, type PeriodFacts, periodFacts } from "./periodFacts";
import type { DealRows, SourceData } from "./rows";
import { seriesSteps } from "./series";
import { type ServiceSummary, serviceSummary } from "./serviceSummary";
import { type KpiSettings, settingsElsewhere } from "./settings";
import { spanOfSources } from "./spanOfSources";
import { type SurveySummary, surveySummary } from "./surveySummary";

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

type ActualAndBefore = Readonly<Record<"actual" | "before", PeriodFacts>>;

const dealsOf = (
  rows: DealRows,
  period: Period,
  { actual, before }: ActualAndBefore,
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
  const pastOf = (past: Period): Past => ({
    period: past,
    facts: periodFacts(reaching(sources, past), past, elsewhere),
  });
  const { facts: before } = pastOf(previous);
  yield;
  const lastYear = hasSeason(spanOfSources(data), period) ? yearBefore(period) : null;
  const season = lastYear === null ? null : pastOf(lastYear);
  yield;
  const series = yield* seriesSteps(sources, period, elsewhere);
  const facts = { actual, before };
  const periods = { data, kinds: sources.kinds, period, asOf, actual, season };
  return {
    kpis: kpiValues({ ...periods, before: { period: previous, facts: before } }, series),
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

import type { Period } from "../calc/dates/period";
import { periodBefore } from "../calc/dates/periodBefore";
import { KPI_LIST } from "./kpis";
import { periodFacts, type PreparedSources } from "./periodFacts";
import type { DataSpan, SourceData } from "./rows";
import type { KpiSettings } from "./settings";

/** A KPI's value in one past period; null where nothing is known of it. */
export interface SeriesPoint {
  readonly period: Period;
  readonly value: number | null;
}

/** Past periods that a series goes back at most. */
export const SERIES_PERIODS = 12;

/**
 * The periods of the same kind before a period, oldest first.
 * @example pastPeriods({ kind: "month", start: 45717, end: 45748 }).at(-1) // => { kind: "month", start: 45689, end: 45717 }
 */
export function pastPeriods(period: Period): Period[] {
  const past: Period[] = [];
  let next = period;
  while (past.length < SERIES_PERIODS) past.unshift((next = periodBefore(next)));
  return past;
}

const isCovered = ({ first, last }: DataSpan, { start, end }: Period): boolean =>
  first <= start && last >= end - 1;

/** The sources with data from the first day of a period to its last: half a period would pass for a bad one. */
function covering(sources: PreparedSources, period: Period): PreparedSources {
  const covered = Object.entries(sources.data).filter(([, { span }]) => isCovered(span, period));
  // Some of the entries of an object whose entries are all optional.
  return { ...sources, data: Object.fromEntries(covered) as SourceData };
}

/** True when the orders, where there are any, cover the period before as well. */
const isReachedBefore = ({ data: { orders } }: PreparedSources, period: Period): boolean =>
  orders === undefined || isCovered(orders.span, periodBefore(period));

/**
 * The past of every KPI, in the order of the catalogue, oldest period first. Each period is measured once for all KPIs,
 * and only from sources that cover all of it. Yields after each period.
 */
export function* seriesSteps(
  sources: PreparedSources,
  period: Period,
  settings: KpiSettings
): Generator<void, SeriesPoint[][]> {
  const periods = pastPeriods(period);
  const measured: (number | null)[][] = [];
  for (const past of periods) {
    const covered = covering(sources, past);
    const facts = periodFacts(covered, past, settings);
    const reachesBack = isReachedBefore(covered, past);
    measured.push(
      KPI_LIST.map(([, { measure, isCurrentState = false, looksBack = false }]) =>
        isCurrentState || (looksBack && !reachesBack) ? null : measure(facts).value
      )
    );
    yield;
  }
  return KPI_LIST.map((_, kpi) =>
    periods.map((past, i) => ({ period: past, value: measured[i]![kpi]! }))
  );
}

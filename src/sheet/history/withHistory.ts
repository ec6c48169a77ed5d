import type { Period } from "../../calc/dates/period";
import { yearBefore } from "../../calc/dates/yearBefore";
import { type ProcessChart, processChart } from "../../catalog/processChart";
import { pastPeriods, type SeriesPoint } from "../../catalog/series";
import type { KpiFact } from "../facts";
import { periodCode } from "../text/periodText";
import { naturalBounds } from "./naturalBounds";
import { snapshotValues, type HistoryRow } from "./snapshotValues";

/** A KPI of the period alone, with its past as far as the data know it; a KPI of the analyst's own has none there. */
export type KpiOfPeriod = Omit<KpiFact, "series" | "process"> & {
  readonly series?: readonly SeriesPoint[];
  /** False where a source of it ends early in the period. */
  readonly isComplete?: boolean;
};

interface Now {
  readonly period: Period;
  /** True while the period runs: what is not complete is not judged by complete periods. */
  readonly partial: boolean;
}

const known = (series: readonly SeriesPoint[]): number[] =>
  series.flatMap(({ value }) => (value === null ? [] : [value]));

/** False for a value that past ones cannot judge: of a source that ends early, or one that drifts by itself. */
const isJudged = ({ isComplete = true, definition }: KpiOfPeriod): boolean =>
  isComplete && definition.drifts !== true;

/** A value beyond the limits is no news where that of the same period of last year was beyond them on the same side. */
function withoutSeason(
  process: ProcessChart,
  series: readonly SeriesPoint[],
  period: Period
): ProcessChart {
  const lastYear = yearBefore(period);
  const then = series.find(({ period: { start } }) => start === lastYear?.start)?.value ?? null;
  if (process.signal?.rule !== "limit" || then === null) return process;
  const isUsual = process.signal.side === "high" ? then > process.upper : then < process.lower;
  return isUsual ? { ...process, signal: null } : process;
}

/**
 * Gives each KPI its past periods, oldest first: from the newest closed snapshot where there is one, else as measured
 * from the data; and its natural limits, where six past values give them.
 */
export function withHistory(
  kpis: readonly KpiOfPeriod[],
  rows: readonly HistoryRow[],
  { period, partial }: Now
): KpiFact[] {
  const snapshot = snapshotValues(rows);
  const periods = pastPeriods(period).map((past) => ({ past, code: periodCode(past) }));
  return kpis.map((kpi) => {
    const series = periods.map(({ past, code }, i) => ({
      period: past,
      value: snapshot(kpi.id, code) ?? kpi.series?.[i]?.value ?? null,
    }));
    const latest = partial || !isJudged(kpi) ? null : kpi.value;
    const process = processChart(known(series), latest, naturalBounds(kpi.definition));
    return { ...kpi, series, process: process && withoutSeason(process, series, period) };
  });
}

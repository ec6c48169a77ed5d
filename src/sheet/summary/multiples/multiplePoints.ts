import type { SheetFacts } from "../../facts";
import type { ScoredKpi } from "../../scorecard/scored";
import { isoDate } from "../../text/isoDate";
import { periodCode } from "../../text/periodText";
import type { Period } from "../../../calc/dates/period";

/** One period of a small chart; null draws nothing. */
export interface MultiplePoint {
  readonly label: string;
  /** The line: past periods, and the latest once it is over. */
  readonly actual: number | null;
  readonly latest: number | null;
  /** The latest period while it runs: no part of the line. */
  readonly running: number | null;
}

const labelOf = (period: Period): string =>
  period.kind === "custom" ? isoDate(period.start) : periodCode(period);

/** The periods of a KPI's small chart, from the first that is known to the one the sheet shows. */
export function multiplePoints({ kpi }: ScoredKpi, facts: SheetFacts): MultiplePoint[] {
  const first = kpi.series.findIndex(({ value }) => value !== null);
  const past = kpi.series.slice(first).map(({ period, value }) => ({
    label: labelOf(period),
    ...{ actual: value, latest: null, running: null },
  }));
  const [over, running] = facts.partial ? [null, kpi.value] : [kpi.value, null];
  return [...past, { label: labelOf(facts.period), actual: over, latest: over, running }];
}

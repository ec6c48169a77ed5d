import type { Period } from "../calc/dates/period";
import { PERIOD_SCALE } from "../calc/dates/periodScale";
import type { KpiDefinition } from "./kpis";
import type { PreparedSources } from "./periodFacts";
import type { DataSpan, SourceData } from "./rows";
import type { TableKind } from "./sources";

/** Days without rows at the beginning of a period that chance alone explains: a weekend and a holiday. */
const QUIET_START = 3;

/** Days without rows at the end that chance alone explains, where another source has some. */
const QUIET_END = 7;

/** Kinds of which rows come day by day; spend has one for a month, and a subscription may stay as it is. */
const DAILY: readonly TableKind[] = ["orders", "leads", "tickets", "survey"];

/** True when the data go back to the first days of a period; with half of it they would make every comparison false. */
export const reachesBack = ({ first }: DataSpan, { start }: Period): boolean =>
  first <= start + QUIET_START;

/**
 * True when the rows of a source end a week or more before those of the others, inside the period: its export may be
 * older.
 * @param asOf last day of all data
 */
export const endsEarly = (
  kind: TableKind,
  { last }: DataSpan,
  { end }: Period,
  asOf: number
): boolean => DAILY.includes(kind) && Math.min(asOf, end - 1) - Math.floor(last) >= QUIET_END;

/** The sources that reach back to the first days of a period. */
export function reaching(sources: PreparedSources, period: Period): PreparedSources {
  const kept = Object.entries(sources.data).filter(([, { span }]) => reachesBack(span, period));
  // Some of the entries of an object whose entries are all optional.
  return { ...sources, data: Object.fromEntries(kept) as SourceData };
}

/** The kinds of sources that a KPI is measured from; none when no set of them is complete. */
export function kindsFor(
  { needs }: Pick<KpiDefinition, "needs">,
  kinds: ReadonlySet<TableKind>
): readonly TableKind[] {
  const set = needs.find((all) => all.every(({ kind }) => kinds.has(kind))) ?? [];
  return set.map(({ kind }) => kind);
}

/** History from which a period is held against the same one of the year before. */
const MONTHS_WITH_SEASON = 24;

/** True when data have 24 months up to the end of a period, the running one among them. */
export function hasSeason({ first }: DataSpan, { end }: Period): boolean {
  const month = PERIOD_SCALE.M;
  return month.indexOf(end - 1) - month.indexOf(first) + 1 >= MONTHS_WITH_SEASON;
}

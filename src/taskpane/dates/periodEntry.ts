import { isoDate } from "../../sheet/text/isoDate";
import { type PeriodChoice, type ResolvedPeriod, resolvePeriod } from "../../sheet/periodChoice";
import { isoSerial } from "./isoSerial";
import type { DateSpan } from "./joinedSpan";

export type PeriodKind = PeriodChoice["kind"];

/** The period as it stands in the fields; `from` and `to` are texts of date fields, perhaps unfinished. */
export interface PeriodEntry {
  readonly kind: PeriodKind;
  readonly at: "latest" | number;
  readonly from: string;
  readonly to: string;
}

export const LATEST_MONTH: PeriodEntry = { kind: "month", at: "latest", from: "", to: "" };

export type PeriodProblem = "from" | "to" | "order";

/** What is wrong with a custom period, or null. */
export function periodProblem({ kind, from, to }: PeriodEntry): PeriodProblem | null {
  if (kind !== "custom") return null;
  const first = isoSerial(from);
  const last = isoSerial(to);
  if (first === null) return "from";
  if (last === null) return "to";
  return last < first ? "order" : null;
}

/** The choice for the build, or null while the fields are unfinished. */
export function choiceOf(entry: PeriodEntry): PeriodChoice | null {
  if (entry.kind !== "custom") return { kind: entry.kind, at: entry.at };
  const from = isoSerial(entry.from);
  const to = isoSerial(entry.to);
  return from === null || to === null || to < from ? null : { kind: "custom", from, to };
}

/** The fields for a choice stored in a workbook. */
export const entryOf = (choice: PeriodChoice): PeriodEntry =>
  choice.kind === "custom"
    ? { kind: "custom", at: "latest", from: isoDate(choice.from), to: isoDate(choice.to) }
    : { ...LATEST_MONTH, kind: choice.kind, at: choice.at };

/** The dates an entry stands for; null while the fields are unfinished or the dates of the data unknown. */
export function resolvedEntry(entry: PeriodEntry, span: DateSpan | null): ResolvedPeriod | null {
  const choice = choiceOf(entry);
  return choice === null || span === null ? null : resolvePeriod(choice, span.first, span.last);
}

/** Another kind of period; a custom one starts from the dates of the period before it. */
export function withKind(entry: PeriodEntry, kind: PeriodKind, span: DateSpan | null): PeriodEntry {
  const period = resolvedEntry(entry, span)?.period;
  if (kind !== "custom" || period === undefined) return { ...entry, kind, at: "latest" };
  return { kind, at: "latest", from: isoDate(period.start), to: isoDate(period.end - 1) };
}

/** Starts of all periods of a kind that have days in the data, the newest first. */
export function periodsIn(kind: PeriodKind, { first, last }: DateSpan): number[] {
  if (kind === "custom") return [];
  const starts: number[] = [];
  for (let day = last; ;) {
    const { start } = resolvePeriod({ kind, at: day }, first, last).period;
    starts.push(start);
    if (start <= first) return starts;
    day = start - 1;
  }
}

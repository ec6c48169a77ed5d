import type { TableKind } from "../../catalog/sources";
import type { SourceReading } from "../../data/readSources";
import type { NoteFact, SheetFacts } from "../facts";
import { isoDate } from "../text/isoDate";

/** Kinds of which rows come day by day; spend has one for a month, and a subscription may stay as it is. */
const DAILY: readonly TableKind[] = ["orders", "leads", "tickets", "survey"];

/** Days without rows that chance alone explains. */
const QUIET_DAYS = 7;

/**
 * Sources whose rows end in the period, a week or more before those of the others: their export may be older, and what
 * they feed would be compared as if it were complete.
 */
export function endNotes(
  { text, sources, period, asOf }: Omit<SheetFacts, "notes">,
  readings: readonly Pick<SourceReading, "span">[]
): NoteFact[] {
  const { issues, endsEarly } = text.notes;
  const lastDay = Math.min(asOf, period.end - 1);
  return sources.flatMap(({ kind, label }, i): NoteFact[] => {
    const reading = readings[i];
    if (reading === undefined || !DAILY.includes(kind)) return [];
    const end = Math.floor(reading.span.last);
    if (end < period.start || lastDay - end < QUIET_DAYS) return [];
    const note = endsEarly(isoDate(end));
    return [{ source: label, issue: issues.endsEarly, rows: null, firstRow: null, note }];
  });
}

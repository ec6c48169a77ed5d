import type { TableKind } from "../../catalog/sources";
import type { SourceReading } from "../../data/readSources";
import type { NoteFact, SheetFacts } from "../facts";
import { isoDate } from "../text/isoDate";

/** Kinds of which rows come day by day; spend has one for a month, and a subscription may stay as it is. */
const DAILY: readonly TableKind[] = ["orders", "leads", "tickets", "survey"];

/** Days without rows that chance alone explains. */
const QUIET_DAYS = 7;

type Known = Omit<SheetFacts, "notes">;
type Reading = Pick<SourceReading, "span">;

/** Why a source says nothing, or perhaps too little, of the period. */
function endNote(
  kind: TableKind,
  { span: { first, last } }: Reading,
  { text: { notes }, period, asOf }: Known
): Pick<NoteFact, "issue" | "note"> | null {
  const end = Math.floor(last);
  if (end < period.start || first >= period.end)
    return { issue: notes.issues.outside, note: notes.outside(isoDate(first), isoDate(end)) };
  const lastDay = Math.min(asOf, period.end - 1);
  if (!DAILY.includes(kind) || lastDay - end < QUIET_DAYS) return null;
  return { issue: notes.issues.endsEarly, note: notes.endsEarly(isoDate(end)) };
}

/**
 * Sources without a day of the period, and those whose rows end in it, a week or more before those of the others: their export may be older, and what
 * they feed would be compared as if it were complete.
 */
export const endNotes = (facts: Known, readings: readonly Reading[]): NoteFact[] =>
  facts.sources.flatMap(({ kind, label }, i): NoteFact[] => {
    const reading = readings[i];
    const found = reading === undefined ? null : endNote(kind, reading, facts);
    return found === null ? [] : [{ source: label, ...found, rows: null, firstRow: null }];
  });

/** What the sources are called that the notes above name, each once. */
export function endingEarly({ notes, text }: Pick<SheetFacts, "notes" | "text">): string[] {
  const { endsEarly, outside } = text.notes.issues;
  return notes
    .filter(({ issue }) => issue === endsEarly || issue === outside)
    .map(({ source }) => source);
}

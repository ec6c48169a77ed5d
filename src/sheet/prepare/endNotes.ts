import type { TableKind } from "../../catalog/sources";
import type { NoteFact, SheetFacts, SourceFact } from "../facts";
import { aboutNote } from "../notes/aboutNote";
import { isoDate } from "../text/isoDate";

/** Kinds of which rows come day by day; spend has one for a month, and a subscription may stay as it is. */
const DAILY: readonly TableKind[] = ["orders", "leads", "tickets", "survey"];

/** Days without rows that chance alone explains. */
const QUIET_DAYS = 7;

type Known = Pick<SheetFacts, "text" | "sources" | "period" | "asOf">;

/** Why a source says nothing, or perhaps too little, of the period. */
function endNote(
  { kind, label, span: { first, last } }: SourceFact,
  { text: { notes }, period, asOf }: Known
): NoteFact | null {
  const end = Math.floor(last);
  const { issues, outside, endsEarly } = notes;
  if (end < period.start || first >= period.end)
    return aboutNote(label, issues.outside, outside(isoDate(first), isoDate(end)));
  const lastDay = Math.min(asOf, period.end - 1);
  if (!DAILY.includes(kind) || lastDay - end < QUIET_DAYS) return null;
  return aboutNote(label, issues.endsEarly, endsEarly(isoDate(end)));
}

/**
 * Sources without a day of the period, and those whose rows end in it a week or more before those of the others: their
 * export may be older, and what they feed would be compared as if it were complete.
 */
export const endNotes = (facts: Known): NoteFact[] =>
  facts.sources.map((source) => endNote(source, facts)).filter((note) => note !== null);

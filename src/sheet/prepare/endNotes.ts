import { endsEarly as isEarly, reachesBack } from "../../catalog/coverage";
import type { NoteFact, SheetFacts, SourceFact } from "../facts";
import { aboutNote } from "../notes/aboutNote";
import { isoDate } from "../text/isoDate";
import { periodText } from "../text/periodText";

type Known = Pick<SheetFacts, "text" | "sources" | "period" | "asOf">;

/** Why a source says nothing, or perhaps too little, of the period. */
function endNote(
  { kind, label, span }: SourceFact,
  { text: { notes }, period, asOf }: Known
): NoteFact | null {
  const first = span.first;
  const end = Math.floor(span.last);
  const { issues, outside, endsEarly } = notes;
  if (end < period.start || first >= period.end)
    return aboutNote(label, issues.outside, outside(isoDate(first), isoDate(end)));
  if (!isEarly(kind, span, period, asOf)) return null;
  return aboutNote(label, issues.endsEarly, endsEarly(isoDate(end)));
}

/**
 * Sources without a day of the period, and those whose rows end in it a week or more before those of the others: their
 * export may be older, and what they feed is not complete.
 */
export const endNotes = (facts: Known): NoteFact[] =>
  facts.sources.map((source) => endNote(source, facts)).filter((note) => note !== null);

type KnownBefore = Pick<SheetFacts, "text" | "sources" | "period" | "previous">;

/** Sources that reach into the period, but not back to the first days of the one before. */
export const lateSources = ({ sources, period, previous }: KnownBefore): readonly SourceFact[] =>
  sources.filter(({ span }) => span.first < period.end && !reachesBack(span, previous));

/** Sources that say nothing to compare the period with. */
export function beginNotes(facts: KnownBefore): NoteFact[] {
  const { notes } = facts.text;
  const previous = periodText(facts.previous, facts.text);
  return lateSources(facts).map(({ label, span: { first } }) =>
    aboutNote(label, notes.issues.beginsLate, notes.beginsLate(isoDate(first), previous))
  );
}

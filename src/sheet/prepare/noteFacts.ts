import type { SourceReading } from "../../data/readSources";
import { dataNoteText } from "../../i18n/data";
import type { NoteFact, SheetFacts } from "../facts";
import { aboutNote } from "../notes/aboutNote";
import { isoDate } from "../text/isoDate";
import { beginNotes, endNotes } from "./endNotes";
import { whyNoValue } from "../value/whyNoValue";

type Known = Omit<SheetFacts, "notes">;

/** How each KPI is defined, and why one has no value. */
function kpiNotes(facts: Known): NoteFact[] {
  const { text, kpis } = facts;
  return kpis.flatMap((kpi) => {
    const { id, name, explanation } = kpi;
    const said = text.notes.definition(name, explanation);
    const definition = aboutNote(id, text.notes.issues.definition, said);
    const why = whyNoValue(kpi, facts);
    return why === null
      ? [definition]
      : [definition, aboutNote(id, text.notes.issues.leftOut, why)];
  });
}

/** How the signal column is decided, where there is anything in it. */
function signalNotes({ text, kpis }: Known): NoteFact[] {
  const baselines = new Set(kpis.flatMap(({ change }) => (change ? [change.baseline] : [])));
  const notes = [
    ...[...baselines].map((baseline) => text.changes.notes[baseline]),
    ...(kpis.some((kpi) => kpi.process !== null) ? [text.process.note] : []),
  ];
  const { scorecard, notes: words } = text;
  const source = scorecard.columns.signal;
  return notes.map((note) => aboutNote(source, words.issues.definition, note));
}

/** How each source was read. */
function readingNotes(
  { language, sources }: Known,
  readings: readonly SourceReading[]
): NoteFact[] {
  return readings.flatMap(({ notes }, i) =>
    notes.map((note): NoteFact => {
      const { issue, note: sentence } = dataNoteText(note, language);
      const source = sources[i]?.label ?? "";
      return { source, issue, rows: note.rows, firstRow: note.firstRow, note: sentence };
    })
  );
}

function runningNote({ text, partial, asOf, sources }: Known): NoteFact[] {
  if (!partial) return [];
  const source = sources.map(({ label }) => label).join(text.listSeparator);
  const { issues, running } = text.notes;
  return [aboutNote(source, issues.running, running(isoDate(asOf)))];
}

/** Everything the analyst should know of the sheet: the reading of the sources, its period, the definitions. */
export const noteFacts = (facts: Known, readings: readonly SourceReading[]): NoteFact[] => [
  ...readingNotes(facts, readings),
  ...runningNote(facts),
  ...endNotes(facts),
  ...beginNotes(facts),
  ...kpiNotes(facts),
  ...signalNotes(facts),
];

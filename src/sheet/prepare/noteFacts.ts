import type { OrderReading } from "../../data/orders/readOrders";
import { dataNoteText } from "../../i18n/data";
import type { NoteFact, SheetFacts } from "../facts";
import { isoDate } from "../text/isoDate";
import { missingInputs } from "../value/missingInputs";

type Known = Omit<SheetFacts, "notes">;

/** How each KPI is defined, and why one has no value. */
function kpiNotes(facts: Known): NoteFact[] {
  const { text, kpis } = facts;
  const about = (source: string, issue: string, note: string): NoteFact => ({
    ...{ source, issue, note },
    rows: null,
    firstRow: null,
  });
  const missing = missingInputs(facts as SheetFacts);
  return kpis.flatMap(({ id, name, explanation, value }) => {
    const definition = about(
      id,
      text.notes.issues.definition,
      text.notes.definition(name, explanation)
    );
    if (value !== null) return [definition];
    const isUnfed = id === "CLV" && missing.length > 0;
    const why = isUnfed
      ? text.notes.clvLeftOut(missing.join(text.listSeparator))
      : text.notes.leftOut(name);
    return [definition, about(id, text.notes.issues.leftOut, why)];
  });
}

/** How the signal column is decided, where there is anything in it. */
function signalNotes({ text, kpis }: Known): NoteFact[] {
  const change = kpis.find((kpi) => kpi.change !== null)?.change;
  if (!change) return [];
  const source = text.scorecard.columns.signal;
  const note = text.changes.notes[change.baseline];
  return [{ source, issue: text.notes.issues.definition, rows: null, firstRow: null, note }];
}

/** Blocks of the sheet that orders alone cannot fill. */
function blockNotes({ text }: Known): NoteFact[] {
  const { coefficientName: source, coefficient: note, issues } = text.notes;
  return [{ source, issue: issues.leftOut, rows: null, firstRow: null, note }];
}

/** Everything the analyst should know of the sheet: the reading of the source, its period, the definitions. */
export function noteFacts(facts: Known, { notes }: OrderReading): NoteFact[] {
  const { text, language, partial, asOf, sources } = facts;
  const source = sources[0]?.label ?? "";
  const read = notes.map((note): NoteFact => {
    const { issue, note: sentence } = dataNoteText(note, language);
    return { source, issue, rows: note.rows, firstRow: note.firstRow, note: sentence };
  });
  const running = partial
    ? [
        {
          source,
          issue: text.notes.issues.running,
          rows: null,
          firstRow: null,
          note: text.notes.running(isoDate(asOf)),
        },
      ]
    : [];
  return [...read, ...running, ...kpiNotes(facts), ...signalNotes(facts), ...blockNotes(facts)];
}

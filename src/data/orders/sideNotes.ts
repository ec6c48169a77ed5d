import { cleanText } from "../cells/cleanText";
import { rememberTest } from "../cells/rememberTest";
import { countRows, type RowCount } from "../cells/rowCount";
import type { SourceNote } from "../dataNotes";
import { CANCELLED_WORDS, DRAFT_WORDS } from "../dictionary/markers";
import { currencyNotes } from "../source/currencyNotes";
import { usedNote } from "../source/rowNote";
import { sideColumn } from "../source/sideColumn";
import type { Source } from "../source/source";

/** Orders that are cancelled or not confirmed count like any other; the notes say how many there are. */
function statusNotes(source: Source, rows: Int32Array): SourceNote[] {
  const status = sideColumn(source, "status");
  if (status === null) return [];
  const { cells, column } = status;
  const find = (words: ReadonlySet<string>): RowCount => {
    const isMeant = rememberTest((text) => words.has(cleanText(text).toLowerCase()));
    return countRows(rows.length, (line) => isMeant(cells[rows[line]!]));
  };
  return [
    ...usedNote(source, rows, "cancelledStatus", find(CANCELLED_WORDS), { column }),
    ...usedNote(source, rows, "draftStatus", find(DRAFT_WORDS), { column }),
  ];
}

/** Notes from columns that play no role: the state of the orders and their currency; `rows` are the order lines. */
export const sideNotes = (source: Source, rows: Int32Array): SourceNote[] => [
  ...statusNotes(source, rows),
  ...currencyNotes(source, rows),
];

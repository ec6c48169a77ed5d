import type { RowCount } from "../cells/rowCount";
import type { DataNoteFacts, DataNoteKey, SourceNote } from "../dataNotes";
import { rowNumber, type Source } from "./source";

/** The note about rows of the table, or none when there are none; without a first row it is about all of them. */
export function rowNote<Key extends DataNoteKey>(
  source: Source,
  issue: Key,
  { rows, first }: RowCount,
  facts: DataNoteFacts[Key]
): SourceNote[] {
  if (rows === 0) return [];
  return [
    { issue, rows, firstRow: first < 0 ? null : rowNumber(source, first), facts: { ...facts } },
  ];
}

/** The note about used rows, given by their place among them; `rows` are their indexes into the table. */
export const usedNote = <Key extends DataNoteKey>(
  source: Source,
  rows: Int32Array,
  issue: Key,
  count: RowCount,
  facts: DataNoteFacts[Key]
): SourceNote[] =>
  rowNote(source, issue, { rows: count.rows, first: rows[count.first] ?? -1 }, facts);

import type { RowCount } from "../cells/rowCount";
import type { DataNoteFacts, DataNoteKey, SourceNote } from "../dataNotes";
import type { BuiltLines } from "./buildLines";
import { type OrderSource, rowNumber } from "./orderSource";

/** The note about rows of the table, or none when there are none; without a first row it is about all of them. */
export function rowNote<Key extends DataNoteKey>(
  source: OrderSource,
  issue: Key,
  { rows, first }: RowCount,
  facts: DataNoteFacts[Key]
): SourceNote[] {
  if (rows === 0) return [];
  return [
    { issue, rows, firstRow: first < 0 ? null : rowNumber(source, first), facts: { ...facts } },
  ];
}

/** The note about order lines, whose first is named by its row in the table. */
export function lineNote<Key extends DataNoteKey>(
  source: OrderSource,
  { rows }: BuiltLines,
  issue: Key,
  count: RowCount,
  facts: DataNoteFacts[Key]
): SourceNote[] {
  return rowNote(source, issue, { rows: count.rows, first: rows[count.first] ?? -1 }, facts);
}

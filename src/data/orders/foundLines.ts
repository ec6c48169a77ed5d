import type { DataNoteFacts, DataNoteKey, SourceNote } from "../dataNotes";
import type { BuiltLines } from "./buildLines";
import { type OrderSource, rowNumber } from "./orderSource";

/** Lines found by a check, and the index of the first of them among the lines (-1: none). */
export interface FoundLines {
  readonly lines: number;
  readonly first: number;
}

export function countLines(length: number, test: (line: number) => boolean): FoundLines {
  let lines = 0;
  let first = -1;
  for (let line = 0; line < length; line++) {
    if (!test(line)) continue;
    if (lines++ === 0) first = line;
  }
  return { lines, first };
}

/** The note about lines found, or none when there are none. */
export function noteOf<Key extends DataNoteKey>(
  source: OrderSource,
  built: BuiltLines,
  issue: Key,
  found: FoundLines,
  facts: DataNoteFacts[Key]
): SourceNote[] {
  if (found.lines === 0) return [];
  const firstRow = rowNumber(source, built.rows[found.first]!);
  return [{ issue, rows: found.lines, firstRow, facts: { ...facts } }];
}

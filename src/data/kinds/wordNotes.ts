import type { RowCount } from "../cells/rowCount";
import type { SourceNote } from "../dataNotes";
import type { Role } from "../table";
import type { WordCells } from "./kindColumns";
import type { UsedRows } from "./usedRows";

/** Notes that name a word. */
export type WordNoteKey =
  "unknownStage" | "closedByFlag" | "unknownLeadStatus" | "unknownAnswer" | "unknownNumber";

/** Words that get a note of their own; of a column that was mapped by mistake every cell would have one. */
const MOST_WORDS = 10;

interface WordCount {
  readonly word: string;
  rows: number;
  readonly first: number;
}

/** Used rows by the word they hold, of the words that are meant. */
function countWords(
  used: UsedRows,
  words: WordCells,
  isMeant: (code: number, row: number) => boolean
): WordCount[] {
  const counts = new Map<number, WordCount>();
  const { rows } = used;
  for (let i = 0; i < rows.length; i++) {
    const code = words.codes[rows[i]!]!;
    if (code < 0 || !isMeant(code, rows[i]!)) continue;
    const count = counts.get(code);
    if (count === undefined)
      counts.set(code, { word: String(words.labels[code]), rows: 1, first: i });
    else count.rows++;
  }
  return [...counts.values()];
}

function restOf(counts: readonly WordCount[]): RowCount {
  const rows = counts.reduce((sum, count) => sum + count.rows, 0);
  return { rows, first: counts[0]?.first ?? -1 };
}

/** One note for each word of a role that is meant, with its rows; the words beyond the tenth share one. */
export function wordNotes(
  used: UsedRows,
  issue: WordNoteKey,
  role: Role,
  isMeant: (code: number, row: number) => boolean
): SourceNote[] {
  const words = used.columns.words.get(role);
  if (words === undefined) return [];
  const counts = countWords(used, words, isMeant);
  const rest = counts.slice(MOST_WORDS);
  const column = words.header;
  return [
    ...counts
      .slice(0, MOST_WORDS)
      .flatMap(({ word, ...count }) => used.note(issue, count, { column, word })),
    ...used.note("furtherWords", restOf(rest), { column, words: rest.length }),
  ];
}

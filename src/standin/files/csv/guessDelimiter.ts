import { CsvRows } from "./CsvRows";

/** In order of preference when nothing tells them apart. */
const CANDIDATES = [",", "\t", ";", "|"] as const;
const SAMPLE_ROWS = 20;
const SAMPLE_CHARACTERS = 65_536;

function rowLengths(text: string, delimiter: string): number[] {
  const rows = new CsvRows(text, delimiter);
  const lengths: number[] = [];
  try {
    for (let cells = rows.next(); cells && lengths.length < SAMPLE_ROWS; cells = rows.next())
      if (cells.length > 1 || cells[0] !== "") lengths.push(cells.length);
  } catch {
    // The sample may end inside a quoted cell; what was read before it tells enough.
  }
  return lengths;
}

/** How well rows agree on a length above one: the number of rows that do, then the length. */
function agreement(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(
    0,
    ...[...counts].map(([length, rows]) => (length > 1 ? rows * 1_000 + length : 0))
  );
}

/** The delimiter under which the first rows agree best on their number of cells. */
export function guessDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const scores = CANDIDATES.map((delimiter) => agreement(rowLengths(sample, delimiter)));
  return CANDIDATES[scores.indexOf(Math.max(...scores))] ?? ",";
}

/** Cells of the first request, before the size of this table's cells is known. */
export const FIRST_CHUNK = 20_000;
/** Characters of JSON to aim for, well below the limit of Excel on the web (5 MB per message). */
const AIM = 1_500_000;
/** More would keep a pane that shares its thread with Excel, as on the web, from answering for over 100 ms. */
const MOST = 40_000;
const LEAST = 500;

/** Characters that a cell takes in a message, as JSON with its comma. */
const cellSize = (value: unknown): number => (typeof value === "string" ? value.length + 3 : 12);

/** Characters of a block of cells, from a sample of its rows: measuring all would cost as much as reading. */
export function sizePerCell(values: readonly (readonly unknown[])[]): number {
  const step = Math.max(1, Math.floor(values.length / 200));
  let cells = 0;
  let size = 0;
  for (let i = 0; i < values.length; i += step)
    for (const value of values[i] ?? []) {
      cells += 1;
      size += cellSize(value);
    }
  return cells === 0 ? 12 : size / cells;
}

/** Cells of the next request, from the size of the cells read so far. */
export const nextChunk = (perCell: number): number =>
  Math.round(Math.max(LEAST, Math.min(MOST, AIM / perCell)));

/** Cells of the next try when Excel said it was too much; null when there is no smaller one worth trying. */
export const smallerChunk = (cells: number): number | null =>
  cells / 2 < LEAST ? null : Math.floor(cells / 2);

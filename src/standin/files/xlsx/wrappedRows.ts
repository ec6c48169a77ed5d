import type { CellData, SheetData } from "../../book/workbookData";
import { charactersOf, DEFAULT_COLUMN_POINTS } from "./geometry";

const LINE_POINTS = 15;
/** Excel's rows are no higher. */
const HIGHEST_POINTS = 409;
/** Characters of a column's width that its borders and an indent take. */
const MARGIN = 2;

/** Width of a text in characters of the default font: those of East Asia take two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u1100-\u11ff\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);

function linesOf({ value }: CellData, columnWidth: number): number {
  if (typeof value !== "string") return 1;
  const room = Math.max(1, columnWidth - MARGIN);
  return value
    .split("\n")
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(widthOf(part) / room)), 0);
}

/**
 * Heights in points of rows whose wrapped text needs more than one line, by 0-based row. Excel finds them when it shows
 * a row, other programs trust the file. Rows with a height of their own keep it.
 */
export function wrappedRows({ cells, columns, rows }: SheetData): ReadonlyMap<number, number> {
  const fixed = new Set(
    rows.filter(({ height }) => height !== undefined).map(({ index }) => index)
  );
  const widths = new Map(columns.map(({ index, width }) => [index, width]));
  const heights = new Map<number, number>();
  for (const cell of cells) {
    if (cell.style?.wrap !== true || fixed.has(cell.row)) continue;
    const width = charactersOf(widths.get(cell.column) ?? DEFAULT_COLUMN_POINTS);
    const height = Math.min(HIGHEST_POINTS, linesOf(cell, width) * LINE_POINTS);
    if (height > Math.max(LINE_POINTS, heights.get(cell.row) ?? 0)) heights.set(cell.row, height);
  }
  return heights;
}

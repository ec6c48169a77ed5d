import type { ColumnGroup } from "../plan";

/** Points of a column that shows so many characters: 7 pixels each and 5 for the margins, 4 pixels to 3 points. */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Of a column that nobody made wider. */
const DEFAULT_POINTS = 48;

/** Width in points of the columns as far as the last one, without folded ones; `widths` in characters. */
export function widthUntil(
  lastColumn: number,
  widths: readonly number[],
  folded: readonly ColumnGroup[]
): number {
  let width = 0;
  for (let column = 0; column <= lastColumn; column++) {
    if (folded.some(({ from, to }) => from <= column && column <= to)) continue;
    const characters = widths[column];
    width += characters === undefined ? DEFAULT_POINTS : columnPoints(characters);
  }
  return width;
}

import { PIXELS_PER_POINT } from "./headers";

/** Sizes in points by index; Excel's defaults where absent. */
export interface SheetGeometry {
  columnWidth(index: number): number;
  rowHeight(index: number): number;
}

/** Excel's defaults for Calibri 11. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

export interface Anchor {
  readonly col: number;
  readonly row: number;
  /** Pixels into the cell. */
  readonly offset: { readonly x: number; readonly y: number };
}

/** The cell under a point of the sheet. */
export function placeInSheet(
  { columnWidth, rowHeight }: SheetGeometry,
  { left, top }: { readonly left: number; readonly top: number }
): Anchor {
  const column = lineAt(columnWidth, left);
  const row = lineAt(rowHeight, top);
  return {
    col: column.index,
    row: row.index,
    offset: { x: column.rest * PIXELS_PER_POINT, y: row.rest * PIXELS_PER_POINT },
  };
}

/** The point in the sheet, in points, of a place inside a cell. */
export function pointInSheet(
  { columnWidth, rowHeight }: SheetGeometry,
  { col, row, offset }: Anchor
): { readonly left: number; readonly top: number } {
  return {
    left: sizeBefore(columnWidth, col) + offset.x / PIXELS_PER_POINT,
    top: sizeBefore(rowHeight, row) + offset.y / PIXELS_PER_POINT,
  };
}

export function sizeBefore(size: (index: number) => number, index: number): number {
  let sum = 0;
  for (let line = 0; line < index; line++) sum += size(line);
  return sum;
}

function lineAt(
  size: (index: number) => number,
  distance: number
): { readonly index: number; readonly rest: number } {
  let rest = distance;
  let index = 0;
  while (rest >= size(index) && index < 1_048_576) rest -= size(index++);
  return { index, rest };
}

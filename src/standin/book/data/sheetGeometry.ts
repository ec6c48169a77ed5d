import type { Getters } from "../engine/Engine";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type SheetGeometry } from "./geometry";
import { PIXELS_PER_POINT } from "./headers";

/** Sizes of a live sheet. Rows without a height of their own count as Excel's default, whatever the grid makes of them. */
export function sheetGeometry(getters: Getters, sheetId: string): SheetGeometry {
  const columns = getters.getNumberCols(sheetId);
  const rows = getters.getNumberRows(sheetId);
  const folded = (dimension: "COL" | "ROW", index: number): boolean =>
    getters
      .getHeaderGroups(sheetId, dimension)
      .some(({ start, end, isFolded }) => isFolded && start <= index && index <= end);
  return {
    columnWidth: (index) => {
      if (index >= columns) return DEFAULT_COLUMN_WIDTH;
      return getters.isColHiddenByUser(sheetId, index) || folded("COL", index)
        ? 0
        : getters.getColSize(sheetId, index) / PIXELS_PER_POINT;
    },
    rowHeight: (index) => {
      if (index >= rows) return DEFAULT_ROW_HEIGHT;
      const size = getters.getUserRowSize(sheetId, index);
      return getters.isRowHiddenByUser(sheetId, index) || folded("ROW", index)
        ? 0
        : size === undefined
          ? DEFAULT_ROW_HEIGHT
          : size / PIXELS_PER_POINT;
    },
  };
}

import type { HeaderGroup } from "../engine/engineTypes";
import type { Getters } from "../engine/Engine";
import type { SheetData } from "../workbookData";
import { DEFAULT_COLUMN_WIDTH } from "./geometry";
import { PIXELS_PER_POINT } from "./headers";

/** Columns and rows that differ from the default. */
export function readHeaders(
  getters: Getters,
  sheetId: string
): Pick<SheetData, "columns" | "rows"> {
  return { columns: readColumns(getters, sheetId), rows: readRows(getters, sheetId) };
}

function readColumns(getters: Getters, sheetId: string): SheetData["columns"] {
  const groups = getters.getHeaderGroups(sheetId, "COL");
  const columns = [];
  for (let index = 0; index < getters.getNumberCols(sheetId); index++) {
    const width = getters.getColSize(sheetId, index) / PIXELS_PER_POINT;
    const column = {
      ...(width === DEFAULT_COLUMN_WIDTH ? {} : { width }),
      ...(getters.isColHiddenByUser(sheetId, index) ? { hidden: true } : {}),
      ...grouping(groups, index),
      ...(groups.some(({ end, isFolded }) => isFolded && end === index - 1)
        ? { collapsed: true }
        : {}),
    };
    if (Object.keys(column).length) columns.push({ index, ...column });
  }
  return columns;
}

function readRows(getters: Getters, sheetId: string): SheetData["rows"] {
  const groups = getters.getHeaderGroups(sheetId, "ROW");
  const rows = [];
  for (let index = 0; index < getters.getNumberRows(sheetId); index++) {
    const size = getters.getUserRowSize(sheetId, index);
    const row = {
      ...(size === undefined ? {} : { height: size / PIXELS_PER_POINT }),
      ...(getters.isRowHiddenByUser(sheetId, index) ? { hidden: true } : {}),
      ...grouping(groups, index),
    };
    if (Object.keys(row).length) rows.push({ index, ...row });
  }
  return rows;
}

function grouping(
  groups: readonly HeaderGroup[],
  index: number
): { outline?: number; hidden?: boolean } {
  const around = groups.filter(({ start, end }) => start <= index && index <= end);
  if (around.length === 0) return {};
  return {
    outline: around.length,
    ...(around.some(({ isFolded }) => isFolded) ? { hidden: true } : {}),
  };
}

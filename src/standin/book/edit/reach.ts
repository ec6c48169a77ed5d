import { DEFAULT_COLUMN_WIDTH } from "../data/geometry";
import { PIXELS_PER_POINT } from "../data/headers";
import type { Engine } from "../engine/Engine";
import type { Zone } from "../engine/engineTypes";
import { indexes, isWholeColumns, isWholeRows } from "./zones";

/** Lines a sheet grows by at least, so that writing on row by row does not grow it each time. */
const STEP = { ROW: 50, COL: 5 } as const;

/** Cells of a zone as the engine has them: whole columns and rows end with the sheet, anything else makes it grow. */
export function reach(engine: Engine, sheetId: string, zone: Zone): Zone {
  const { getters } = engine;
  const rows = getters.getNumberRows(sheetId);
  const columns = getters.getNumberCols(sheetId);
  const bottom = isWholeColumns(zone) ? rows - 1 : zone.bottom;
  const right = isWholeRows(zone) ? columns - 1 : zone.right;
  if (bottom >= rows) grow(engine, sheetId, "ROW", bottom + 1 - rows);
  if (right >= columns) grow(engine, sheetId, "COL", right + 1 - columns);
  return { ...zone, bottom, right };
}

/** The part of a zone that the sheet has, without making it grow. */
export function clip({ getters }: Engine, sheetId: string, zone: Zone): Zone {
  const bottom = Math.min(zone.bottom, getters.getNumberRows(sheetId) - 1);
  return { ...zone, bottom, right: Math.min(zone.right, getters.getNumberCols(sheetId) - 1) };
}

function grow(engine: Engine, sheetId: string, dimension: "ROW" | "COL", missing: number): void {
  const { getters } = engine;
  const isRow = dimension === "ROW";
  const last = (isRow ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId)) - 1;
  const quantity = missing + STEP[dimension];
  const sheetName = getters.getSheetName(sheetId);
  engine.run("ADD_COLUMNS_ROWS", {
    sheetId,
    sheetName,
    dimension,
    position: "after",
    base: last,
    quantity,
  });
  if (isRow) return;
  const elements = indexes(last + 1, last + quantity);
  const size = DEFAULT_COLUMN_WIDTH * PIXELS_PER_POINT;
  engine.run("RESIZE_COLUMNS_ROWS", { sheetId, dimension, elements, size });
}

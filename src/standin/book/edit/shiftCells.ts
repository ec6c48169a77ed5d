import type { Engine } from "../engine/Engine";
import type { Zone } from "../engine/engineTypes";
import { tableKey } from "../engine/hostState";
import { reach } from "./reach";
import {
  columnsOf,
  indexes,
  intersect,
  isInside,
  isWholeColumns,
  isWholeRows,
  rowsOf,
} from "./zones";
import { usedZone } from "./usedZone";

type Dimension = "ROW" | "COL";

/** Inserts empty cells; what stands there moves down or to the right. */
export function insertCells(
  engine: Engine,
  sheetId: string,
  zone: Zone,
  dimension: Dimension
): void {
  if (isWholeRows(zone) || isWholeColumns(zone)) return insertLines(engine, sheetId, zone);
  makeRoom(engine, sheetId, zone, dimension);
  engine.run("HOST_SHIFT", { sheetId, zone, kind: "insert", dimension });
}

/** Deletes cells; what stands behind moves up or to the left. */
export function deleteCells(
  engine: Engine,
  sheetId: string,
  zone: Zone,
  dimension: Dimension
): void {
  if (isWholeRows(zone) || isWholeColumns(zone)) return deleteLines(engine, sheetId, zone);
  const clipped = reach(engine, sheetId, zone);
  dropTables(engine, sheetId, clipped);
  engine.run("HOST_SHIFT", { sheetId, zone: clipped, kind: "delete", dimension });
}

/** True when the shift would tear a table: it lies behind the zone but not fully in its columns, or rows. */
export function tearsTable(
  { getters }: Engine,
  sheetId: string,
  zone: Zone,
  dimension: Dimension
): boolean {
  const behind = dimension === "ROW" ? { ...zone, bottom: Infinity } : { ...zone, right: Infinity };
  return getters.getCoreTables(sheetId).some(({ range }) => {
    const common = intersect(range.zone, behind);
    if (!common) return false;
    return dimension === "ROW"
      ? columnsOf(common) < columnsOf(range.zone)
      : rowsOf(common) < rowsOf(range.zone);
  });
}

function makeRoom(engine: Engine, sheetId: string, zone: Zone, dimension: Dimension): void {
  const used = usedZone(
    engine,
    sheetId,
    { ...zone, ...(dimension === "ROW" ? { bottom: Infinity } : { right: Infinity }) },
    false
  );
  const bottom = dimension === "ROW" ? (used?.bottom ?? zone.top) + rowsOf(zone) : zone.bottom;
  const right = dimension === "COL" ? (used?.right ?? zone.left) + columnsOf(zone) : zone.right;
  reach(engine, sheetId, {
    ...zone,
    bottom: Math.max(bottom, zone.bottom),
    right: Math.max(right, zone.right),
  });
}

function insertLines(engine: Engine, sheetId: string, zone: Zone): void {
  const isRow = isWholeRows(zone);
  reach(engine, sheetId, zone);
  engine.run("ADD_COLUMNS_ROWS", {
    sheetId,
    sheetName: engine.getters.getSheetName(sheetId),
    dimension: isRow ? "ROW" : "COL",
    position: "before",
    base: isRow ? zone.top : zone.left,
    quantity: isRow ? rowsOf(zone) : columnsOf(zone),
  });
}

function deleteLines(engine: Engine, sheetId: string, zone: Zone): void {
  const isRow = isWholeRows(zone);
  reach(engine, sheetId, {
    ...zone,
    ...(isRow ? { bottom: zone.bottom + 1 } : { right: zone.right + 1 }),
  });
  engine.run("REMOVE_COLUMNS_ROWS", {
    sheetId,
    sheetName: engine.getters.getSheetName(sheetId),
    dimension: isRow ? "ROW" : "COL",
    elements: isRow ? indexes(zone.top, zone.bottom) : indexes(zone.left, zone.right),
  });
}

/** A table whose cells are all deleted is gone. */
function dropTables(engine: Engine, sheetId: string, zone: Zone): void {
  for (const { id, range } of engine.getters.getCoreTables(sheetId)) {
    if (!isInside(range.zone, zone)) continue;
    engine.run("REMOVE_TABLE", { sheetId, target: [range.zone] });
    engine.set("tables", tableKey(sheetId, id), null);
  }
}

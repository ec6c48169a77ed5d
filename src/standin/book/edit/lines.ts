import type { Engine } from "../engine/Engine";
import type { Zone } from "../engine/engineTypes";
import { reach } from "./reach";
import { indexes } from "./zones";

/** The rows or columns of a zone, as far as the sheet goes. */
export function sheetLines(
  engine: Engine,
  sheetId: string,
  zone: Zone,
  dimension: "ROW" | "COL"
): number[] {
  const { top, bottom, left, right } = reach(engine, sheetId, zone);
  return dimension === "ROW" ? indexes(top, bottom) : indexes(left, right);
}

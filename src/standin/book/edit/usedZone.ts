import type { Engine } from "../engine/Engine";
import type { Zone } from "../engine/engineTypes";
import { boundingZone, intersect } from "./zones";

/** The smallest rectangle around all used cells inside a zone; with values only, formats do not count. */
export function usedZone(
  engine: Engine,
  sheetId: string,
  within: Zone,
  valuesOnly: boolean
): Zone | null {
  let used: Zone | null = null;
  engine.refreshValues();
  for (const zone of usedZones(engine, sheetId, valuesOnly)) {
    const inside = intersect(zone, within);
    if (inside) used = used ? boundingZone(used, inside) : inside;
  }
  return used;
}

/** Cells, and what formulas fill beyond their own cell. */
function* usedZones({ getters }: Engine, sheetId: string, valuesOnly: boolean): Generator<Zone> {
  for (const { id, isFormula, content } of getters.getCells(sheetId)) {
    if (valuesOnly && !isFormula && !content) continue;
    const { row, col } = getters.getCellPosition(id);
    const spill = isFormula ? getters.getSpreadZone({ sheetId, row, col }) : undefined;
    yield spill ?? { top: row, bottom: row, left: col, right: col };
  }
}

import type { Engine } from "../engine/Engine";
import type { Position, Zone } from "../engine/engineTypes";
import { boundingZone } from "./zones";

/** The smallest rectangle around all used cells inside a zone; with values only, formats do not count. */
export function usedZone(
  engine: Engine,
  sheetId: string,
  within: Zone,
  valuesOnly: boolean
): Zone | null {
  let used: Zone | null = null;
  for (const { row, col } of usedPositions(engine, sheetId, valuesOnly)) {
    if (row < within.top || row > within.bottom || col < within.left || col > within.right)
      continue;
    const cell = { top: row, bottom: row, left: col, right: col };
    used = used ? boundingZone(used, cell) : cell;
  }
  return used;
}

function* usedPositions(
  engine: Engine,
  sheetId: string,
  valuesOnly: boolean
): Generator<Omit<Position, "sheetId">> {
  const { getters } = engine;
  for (const { id, isFormula, content } of getters.getCells(sheetId))
    if (!valuesOnly || isFormula || content) yield getters.getCellPosition(id);
  engine.refreshValues();
  for (const position of getters.getEvaluatedCellsPositions(sheetId))
    if (getters.getArrayFormulaSpreadingOn(position)) yield position;
}

import type { Engine } from "../engine/Engine";
import type { Position } from "../engine/engineTypes";
import type { CellData } from "../workbookData";
import { valueOf } from "./content";
import { formulaText } from "./formulaText";
import { numberFormatOf, styleData } from "./styles";

/** Every cell of a sheet that holds or shows something, row by row. */
export function readCells(engine: Engine, sheetId: string): CellData[] {
  return cellPositions(engine, sheetId).flatMap((position) => readCell(engine, position) ?? []);
}

export function cellPositions({ getters }: Engine, sheetId: string): Position[] {
  const positions = new Map<number, Position>();
  const key = ({ row, col }: Position): number => row * 16_384 + col;
  for (const { id } of getters.getCells(sheetId)) {
    const { row, col } = getters.getCellPosition(id);
    positions.set(key({ sheetId, row, col }), { sheetId, row, col });
  }
  for (const { row, col } of getters.getEvaluatedCellsPositions(sheetId))
    positions.set(key({ sheetId, row, col }), { sheetId, row, col });
  return [...positions].sort(([left], [right]) => left - right).map(([, position]) => position);
}

function readCell(engine: Engine, position: Position): CellData | null {
  const { getters } = engine;
  const cell = getters.getCell(position);
  const value = valueOf(engine.evaluated(position), cell);
  const formula = formulaText(getters, position);
  const borders = getters.getCellBorder(position);
  const style = cell?.style || borders ? styleData(cell?.style ?? {}, borders) : {};
  const numberFormat = numberFormatOf(cell?.style, cell?.format);
  const spill = formula === undefined ? undefined : spillOf(getters.getSpreadZone(position));
  const data = {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(spill ? { spill } : {}),
    ...(numberFormat === "General" ? {} : { numberFormat }),
    ...(Object.keys(style).length ? { style } : {}),
    ...(cell?.style?.hostLink ? { hyperlink: cell.style.hostLink } : {}),
  };
  return value === null && Object.keys(data).length === 1
    ? null
    : { row: position.row, column: position.col, ...data };
}

function spillOf(
  zone: { top: number; bottom: number; left: number; right: number } | undefined
): CellData["spill"] {
  if (!zone || (zone.top === zone.bottom && zone.left === zone.right)) return undefined;
  return { rows: zone.bottom - zone.top + 1, columns: zone.right - zone.left + 1 };
}

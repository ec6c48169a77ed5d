import { cellAt } from "../engine/cellAt";
import { positionsIn } from "../edit/zones";
import { MAX_COLUMNS } from "./address";
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

/** Cells that hold something and cells that a formula fills, row by row. */
function cellPositions({ getters }: Engine, sheetId: string): Position[] {
  const keys = new Set<number>();
  for (const { id, isFormula } of getters.getCells(sheetId)) {
    const position = getters.getCellPosition(id);
    keys.add(keyOf(position));
    const spill = isFormula ? getters.getSpreadZone({ ...position, sheetId }) : undefined;
    if (spill) for (const filled of positionsIn(sheetId, spill)) keys.add(keyOf(filled));
  }
  return Float64Array.from(keys)
    .sort()
    .reduce<Position[]>((positions, key) => {
      positions.push({ sheetId, row: Math.floor(key / MAX_COLUMNS), col: key % MAX_COLUMNS });
      return positions;
    }, []);
}

const keyOf = ({ row, col }: Omit<Position, "sheetId">): number => row * MAX_COLUMNS + col;

function readCell(engine: Engine, position: Position): CellData | null {
  const { getters } = engine;
  const cell = cellAt(getters, position);
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

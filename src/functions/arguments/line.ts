import { CalcError } from "../../calc/errors";
import type { Cell } from "./cell";

/** A range of one column or one row. */
export interface Line {
  readonly argument: string;
  readonly cells: readonly Cell[];
  /** True when the range runs to the end of the sheet, as A:A and A2:A1048576 do. */
  readonly toSheetEnd: boolean;
}

const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;
/** Rows that may stand above the first row of a range which was meant to take the whole column. */
const ROWS_ABOVE = 1000;

export const isWholeColumn = (rows: number): boolean => rows > SHEET_ROWS - ROWS_ABOVE;

/** A plain loop: hundreds of thousands of one-cell rows are slow to map. */
function columnCells(rows: readonly (readonly Cell[])[], argument: string): readonly Cell[] {
  const cells = new Array<Cell>(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (row.length !== 1) throw new CalcError("value", "oneLine", { argument });
    cells[i] = row[0];
  }
  return cells;
}

/**
 * The cells of an argument in order, whichever way it lies.
 * @throws CalcError value for a block of several rows and columns.
 */
export function lineOf(raw: unknown, argument: string): Line {
  if (!Array.isArray(raw)) return { argument, cells: [raw], toSheetEnd: false };
  const rows = raw as readonly (readonly Cell[])[];
  if (rows.length === 1) {
    const cells = rows[0]!;
    return { argument, cells, toSheetEnd: cells.length === SHEET_COLUMNS };
  }
  return { argument, cells: columnCells(rows, argument), toSheetEnd: isWholeColumn(rows.length) };
}

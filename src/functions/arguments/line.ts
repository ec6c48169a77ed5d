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
  if (rows.some((row) => row.length !== 1)) throw new CalcError("value", "oneLine", { argument });
  return { argument, cells: rows.map((row) => row[0]), toSheetEnd: isWholeColumn(rows.length) };
}

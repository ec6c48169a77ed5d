import type { Position } from "./engineTypes";

interface Evaluation {
  readonly __originCellPosition?: Position;
}

interface Value {
  readonly value: unknown;
  readonly position?: Position;
}

/** TABLE.ROW: the cells of a table's columns in the row of the formula. Ranges arrive by columns. */
export function thisRow(this: Evaluation, columns: readonly (readonly Value[])[]): unknown {
  const offset = rowOffset(columns, this.__originCellPosition?.row ?? -1);
  const cells = columns.map((column) => [column[offset]]);
  if (cells.some(([cell]) => cell === undefined))
    return { value: "#VALUE!", message: "The formula is in no row of the table" };
  return cells.length === 1 ? cells[0]?.[0] : cells;
}

/** Blank cells do not know their place, any other cell of the column does. */
function rowOffset(columns: readonly (readonly Value[])[], row: number): number {
  for (const column of columns)
    for (const [index, { position }] of column.entries())
      if (position) return row - position.row + index;
  return 0;
}

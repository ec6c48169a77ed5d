import type { IdColumn } from "../../calc/columns";
import { CalcError } from "../../calc/errors";
import { foldIds, type IdCell } from "../../calc/ids/foldIds";
import type { Rows } from "./alignLines";
import { isEmpty, quoted, type Cell } from "./cell";
import type { Line } from "./line";

export const isIdCell = (cell: Cell): cell is IdCell =>
  isEmpty(cell) || typeof cell === "string" || Number.isFinite(cell);

/** A range, and the rows of it that are read. */
export interface LineRows {
  readonly line: Line;
  readonly rows: Rows;
}

/**
 * Reads ranges of ids. They are folded together, because whether case counts is decided for the whole call
 * (FUNCTIONS.md, rulings); so their codes are comparable.
 * @throws CalcError value for a truth value, naming argument and row.
 */
export function readIds(ranges: readonly LineRows[], zeroIsMissing: boolean): IdColumn[] {
  const lengths = ranges.map(({ rows: { first, end } }) => end - first);
  const cells = new Array<IdCell>(lengths.reduce((total, length) => total + length, 0));
  let next = 0;
  for (const { line, rows } of ranges)
    for (let i = rows.first; i < rows.end; i++) {
      const cell = line.cells[i];
      if (!isIdCell(cell))
        throw new CalcError("value", "id", {
          argument: line.argument,
          row: i + 1,
          found: quoted(cell),
        });
      cells[next++] = cell;
    }
  const { codes, labels } = foldIds(cells, zeroIsMissing);
  let start = 0;
  return lengths.map((length) => ({ codes: codes.subarray(start, (start += length)), labels }));
}

import type { IdColumn } from "../../calc/columns";
import { CalcError } from "../../calc/errors";
import { foldIds, type IdCell } from "../../calc/ids/foldIds";
import type { Rows } from "./alignLines";
import { isEmpty, quoted, type Cell } from "./cell";
import type { Line } from "./line";

const isIdCell = (cell: Cell): cell is IdCell =>
  isEmpty(cell) || typeof cell === "string" || Number.isFinite(cell);

/**
 * Reads ranges of ids. They are folded together, because whether case counts is decided for the whole call
 * (FUNCTIONS.md, rulings).
 * @throws CalcError value for a truth value, naming argument and row.
 */
export function readIds(lines: readonly Line[], { first, end }: Rows): IdColumn[] {
  const length = end - first;
  const cells = new Array<IdCell>(lines.length * length);
  lines.forEach(({ argument, cells: from }, at) => {
    for (let i = first; i < end; i++) {
      const cell = from[i];
      if (!isIdCell(cell))
        throw new CalcError("value", "id", { argument, row: i + 1, found: quoted(cell) });
      cells[at * length + i - first] = cell;
    }
  });
  const { codes, labels } = foldIds(cells);
  return lines.map((_, at) => ({ codes: codes.subarray(at * length, (at + 1) * length), labels }));
}

import type { IdColumn } from "../../calc/columns";
import { CalcError } from "../../calc/errors";
import { foldIds, type IdCell } from "../../calc/ids/foldIds";
import { quoted } from "./cell";
import type { Line } from "./line";
import type { Rows } from "./alignLines";

function idCells({ argument, cells }: Line, { first, end }: Rows): IdCell[] {
  return cells.slice(first, end).map((cell, i) => {
    if (cell == null || typeof cell === "string" || Number.isFinite(cell)) return cell as IdCell;
    throw new CalcError("value", "id", { argument, row: first + i + 1, found: quoted(cell) });
  });
}

/**
 * Reads ranges of ids. They are folded together, because whether case counts is decided for the whole call
 * (FUNCTIONS.md, rulings).
 */
export function readIds(lines: readonly Line[], rows: Rows): IdColumn[] {
  const { codes, labels } = foldIds(lines.flatMap((line) => idCells(line, rows)));
  const length = rows.end - rows.first;
  return lines.map((_, i) => ({ codes: codes.subarray(i * length, (i + 1) * length), labels }));
}

import { CalcError } from "../../calc/errors";
import { foldIds, type IdCell } from "../../calc/ids/foldIds";
import { recasedIds } from "../../calc/ids/recasedIds";
import type { CheckedIds, CheckedNumbers } from "../../calc/monitoring/checkedRows";
import { isBlank, quoted } from "./cell";
import { isIdCell } from "./readIds";
import type { RawRange } from "./rawParameter";

/** Numbers as they are, and a mark where a cell is neither a number nor blank. */
export function checkedNumbers({ cells }: RawRange, zeroIsMissing: boolean): CheckedNumbers {
  const values = new Float64Array(cells.length).fill(NaN);
  const text = new Uint8Array(cells.length);
  cells.forEach((cell, i) => {
    if (isBlank(cell, zeroIsMissing)) return;
    if (typeof cell === "number" && Number.isFinite(cell)) values[i] = cell;
    else text[i] = 1;
  });
  return { values, text };
}

function idCells({ cells, rowOf }: RawRange, argument: string): readonly IdCell[] {
  return cells.map((cell, i) => {
    if (isIdCell(cell)) return cell;
    throw new CalcError("value", "id", { argument, row: rowOf(i), found: quoted(cell) });
  });
}

/**
 * Ids of parallel ranges, by argument, folded together as everywhere; spellings are compared within each range.
 * @throws CalcError value for a truth value, naming argument and row.
 */
export function checkedIds(ranges: Readonly<Record<string, RawRange>>): CheckedIds[] {
  const columns = Object.entries(ranges).map(([argument, range]) => idCells(range, argument));
  const { codes } = foldIds(columns.flat());
  return columns.map((cells, at) => {
    const own = codes.subarray(at * cells.length, (at + 1) * cells.length);
    return { codes: own, recased: recasedIds(cells, own) };
  });
}

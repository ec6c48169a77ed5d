import { CalcError } from "../../calc/errors";
import { isBlank, type Cell } from "./cell";
import type { CellParameter } from "./parameters";

/** The one cell of an argument, however the host wraps it. */
function singleCell(raw: unknown, argument: string): Cell {
  if (!Array.isArray(raw)) return raw;
  const row: unknown = raw[0];
  if (raw.length === 1 && Array.isArray(row) && row.length === 1) return row[0];
  throw new CalcError("value", "oneCell", { argument });
}

/** Reads a single-cell argument; one left out arrives as null, an empty cell as null, "" or 0. */
export function readCell<T>({ type, blank }: CellParameter<T>, raw: unknown, argument: string): T {
  const cell = singleCell(raw, argument);
  const place = { argument };
  return isBlank(cell, type.zeroIsMissing) ? blank(place) : type.read(cell, place);
}

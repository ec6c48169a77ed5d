import { isBlank } from "../cells/isBlank";
import { isKnownHeader, isNamedHeader } from "../headers/matchHeader";
import type { RawTable } from "../table";

export interface HeaderRow {
  readonly headers: readonly string[];
  /** Index into the table's columns; -1 for the table's own header row. */
  readonly row: number;
}

/** Rows below the first that may hold the headers when a title stands above them. */
const LOOK_AHEAD = 10;

const known = (headers: readonly string[]): number => headers.filter(isKnownHeader).length;

const rowAsHeaders = (table: RawTable, row: number): string[] =>
  table.columns.map((column) => String(column[row] ?? ""));

/** The table's headers, or a row below them when only that one has known headers and what stands above is sparse. */
export function findHeaderRow(table: RawTable): HeaderRow {
  const own: HeaderRow = { headers: table.headers, row: -1 };
  const sparse = table.headers.filter((header) => !isBlank(header)).length <= 2;
  if (!sparse || table.headers.some(isNamedHeader)) return own;
  for (let row = 0; row < Math.min(LOOK_AHEAD, table.rowCount); row++) {
    const headers = rowAsHeaders(table, row);
    if (known(headers) >= 2) return { headers, row };
  }
  return own;
}

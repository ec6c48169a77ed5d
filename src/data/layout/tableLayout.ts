import type { RawTable } from "../table";
import { findFooter } from "./findFooter";
import { findHeaderRow } from "./findHeaderRow";
import { lowerHeader } from "./lowerHeader";

/** Where in a table its data stands. Rows are indexes into the table's columns. */
export interface TableLayout {
  /** Headers in force, one per column. */
  readonly headers: readonly string[];
  /** Row of the headers as the analyst sees it. */
  readonly headerRow: number;
  /** First row of data. */
  readonly first: number;
  /** Row behind the last row of data: what follows is a footer. */
  readonly end: number;
  /** For each column, true when it belongs to the lines of an order under a second header row; null without one. */
  readonly lineColumns: readonly boolean[] | null;
}

/** Finds header rows and footer: some exports have a title above the headers, a second header row, or remarks below. */
export function tableLayout(table: RawTable): TableLayout {
  const upper = findHeaderRow(table);
  const lower = lowerHeader(table, upper);
  return {
    headers: lower?.headers ?? upper.headers,
    headerRow: table.firstRow + upper.row,
    first: upper.row + (lower ? 2 : 1),
    end: findFooter(table),
    lineColumns: lower?.lineColumns ?? null,
  };
}

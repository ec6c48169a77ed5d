import type { IdColumn, NumberColumn } from "../../calc/columns";
import type { DataCells } from "./livePlan";

/** Indexes of the rows that count. */
export type RowsKept = readonly number[];

/** The rows whose day lies in start ≤ day < end. */
export function rowsWithin(dates: NumberColumn, start: number, end: number): RowsKept {
  const kept: number[] = [];
  for (let i = 0; i < dates.length; i++) if (dates[i]! >= start && dates[i]! < end) kept.push(i);
  return kept;
}

/** Ids as they are first spelled; a missing one is empty. */
export const idCells = ({ codes, labels }: IdColumn, rows: RowsKept): DataCells =>
  rows.map((row) => labels[codes[row]!] ?? "");

/** Numbers; a missing one is empty. */
export const numberCells = (values: NumberColumn, rows: RowsKept): DataCells =>
  rows.map((row) => (Number.isNaN(values[row]!) ? "" : values[row]!));

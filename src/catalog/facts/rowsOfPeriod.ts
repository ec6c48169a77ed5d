import type { NumberColumn } from "../../calc/columns";
import type { DaySpan } from "../../calc/dates/daySpan";

/** Positions of the rows whose date lies in the span of days. */
export function rowsOfPeriod(date: NumberColumn, { start, end }: DaySpan): Int32Array {
  const rows = new Int32Array(date.length);
  let count = 0;
  for (let i = 0; i < date.length; i++) if (date[i]! >= start && date[i]! < end) rows[count++] = i;
  return rows.subarray(0, count);
}

/** A column's values in these rows. */
export const valuesAt = (column: NumberColumn, rows: Int32Array): NumberColumn =>
  Float64Array.from(rows, (row) => column[row]!);

/** A column's values in these rows without the missing ones. */
export const knownAt = (column: NumberColumn, rows: Int32Array): NumberColumn =>
  valuesAt(column, rows).filter((value) => !Number.isNaN(value));

import type { SourceNote } from "../../src/data/dataNotes";
import { type OrderReading, readOrders } from "../../src/data/orders/readOrders";
import { recogniseTable } from "../../src/data/recognise/recogniseTable";
import type { DateOrder, RawCell, RawTable } from "../../src/data/table";

export const sum = (values: Float64Array): number =>
  values.reduce((total, value) => total + value, 0);

/** Rows of a log under the usual headers, the first in row 2, read with the mapping that recognition finds. */
export function readLog(
  rows: readonly (readonly RawCell[])[],
  headers: readonly string[] = ["Customer", "Date", "Amount"],
  dateOrder?: DateOrder
): Promise<OrderReading> {
  const table: RawTable = {
    label: "log",
    headers,
    columns: headers.map((_, i) => rows.map((row) => row[i] ?? null)),
    rowCount: rows.length,
    firstRow: 2,
    dateColumns: headers.map(() => false),
  };
  return readOrders(table, recogniseTable(table).mapping, { dateOrder });
}

export const noteOf = (notes: readonly SourceNote[], issue: string): SourceNote | undefined =>
  notes.find((note) => note.issue === issue);

import type { SourceNote } from "../../src/data/dataNotes";
import { type SourceReading, readSource } from "../../src/data/readSources";
import { recogniseTable } from "../../src/data/recognise/recogniseTable";
import type { DateOrder, RawCell, RawTable, TableKind } from "../../src/data/table";

/** A table of raw cells under its headers; the first row of data is row 2. */
export function rawTable(
  headers: readonly string[],
  rows: readonly (readonly RawCell[])[],
  label = "table"
): RawTable {
  return {
    label,
    headers,
    columns: headers.map((_, i) => rows.map((row) => row[i] ?? null)),
    rowCount: rows.length,
    firstRow: 2,
    dateColumns: headers.map(() => false),
  };
}

/** A table read as the kind asked for, with the columns that recognition finds. */
export async function readAs<Kind extends TableKind>(
  kind: Kind,
  table: RawTable,
  dateOrder?: DateOrder
): Promise<SourceReading<Kind>> {
  const { mapping } = recogniseTable(table, kind);
  return readSource(kind, table, mapping, { dateOrder });
}

export const noteOf = (notes: readonly SourceNote[], issue: string): SourceNote | undefined =>
  notes.find((note) => note.issue === issue);

/** Notes as issue: [rows, first row]. */
export const notesByIssue = (
  notes: readonly SourceNote[]
): Record<string, readonly [number, number | null]> =>
  Object.fromEntries(notes.map(({ issue, rows, firstRow }) => [issue, [rows, firstRow] as const]));

import { unitFactor } from "../headers/headerUnits";
import { normaliseHeader } from "../headers/normaliseHeader";
import type { TableLayout } from "../layout/tableLayout";
import type { ColumnMapping, RawCell, RawTable, Role, TableKind } from "../table";

/** A table opened as a kind of source: where its data stands, and the columns of its roles. */
export interface Source {
  readonly kind: TableKind;
  readonly table: RawTable;
  readonly layout: TableLayout;
  readonly mapping: ColumnMapping;
}

/** Cells of a role's column, or null when none plays it. */
export function cellsOf(source: Source, role: Role): readonly RawCell[] | null {
  const column = source.mapping[role];
  return column === undefined ? null : source.table.columns[column]!;
}

/** Header of a role's column as the analyst wrote it; of an amount without a column, what it is the product of. */
export function headerOf(source: Source, role: Role): string {
  const column = source.mapping[role];
  if (column !== undefined) return source.layout.headers[column] ?? "";
  return role === "amount"
    ? `${headerOf(source, "quantity")} × ${headerOf(source, "unitPrice")}`
    : "";
}

/** Row of an index into the columns as the analyst sees it. */
export const rowNumber = (source: Source, index: number): number => source.table.firstRow + index;

/** Unit behind the header of a role and what its numbers are multiplied by. */
export function unitOf(
  source: Source,
  role: Role
): { readonly unit: string | null; readonly factor: number } {
  const { unit } = normaliseHeader(headerOf(source, role));
  return { unit, factor: unitFactor(unit) };
}

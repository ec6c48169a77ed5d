import { ROLES } from "../../catalog/sources";
import { DataError } from "../dataError";
import { readDateText } from "../dates/readDateText";
import { unitFactor } from "../headers/headerUnits";
import { normaliseHeader } from "../headers/normaliseHeader";
import { type TableLayout, tableLayout } from "../layout/tableLayout";
import { missingRoles } from "../recognise/recogniseKind";
import { type ColumnMapping, type RoleOf, type RawCell, type RawTable } from "../table";

/** An order log opened for reading: its table, where its data stands, and the columns of its roles. */
export interface OrderSource {
  readonly table: RawTable;
  readonly layout: TableLayout;
  readonly mapping: ColumnMapping;
}

/** Cells of a role's column, or null when none plays it. */
export function cellsOf(source: OrderSource, role: RoleOf<"orders">): readonly RawCell[] | null {
  const column = source.mapping[role];
  return column === undefined ? null : source.table.columns[column]!;
}

/** Header of a role's column as the analyst wrote it; of an amount without a column, what it is the product of. */
export function headerOf(source: OrderSource, role: RoleOf<"orders">): string {
  const column = source.mapping[role];
  if (column !== undefined) return source.layout.headers[column] ?? "";
  return role === "amount"
    ? `${headerOf(source, "quantity")} × ${headerOf(source, "unitPrice")}`
    : "";
}

/** Row of an index into the columns as the analyst sees it. */
export const rowNumber = (source: OrderSource, index: number): number =>
  source.table.firstRow + index;

/** True when a role stands in the lines of an order rather than in its main cells. */
export const isLineRole = (source: OrderSource, role: RoleOf<"orders">): boolean =>
  source.layout.lineColumns?.[source.mapping[role] ?? -1] ?? false;

/** Unit behind the header of a role and what its numbers are multiplied by. */
export function unitOf(
  source: OrderSource,
  role: RoleOf<"orders">
): { unit: string | null; factor: number } {
  const { unit } = normaliseHeader(headerOf(source, role));
  return { unit, factor: unitFactor(unit) };
}

function requireColumns({ table, layout, mapping }: OrderSource): void {
  const facts = { source: table.label, kind: "orders", row: layout.headerRow } as const;
  const [role] = missingRoles(mapping);
  const columns = layout.headers.filter((header) => header !== "").join(", ");
  if (role !== undefined) throw new DataError("missingColumn", { ...facts, role, columns });
  for (const mapped of ROLES.orders) {
    const column = mapping[mapped];
    if (column === undefined || table.columns[column] !== undefined) continue;
    throw new DataError("unknownColumn", { ...facts, role: mapped, column: column + 1, columns });
  }
}

/** A date for a header means that the first row of data was taken for headers, and would be lost. */
function requireHeaders(source: OrderSource): void {
  const found = headerOf(source, "date");
  if (Number.isNaN(readDateText(found).dayFirst)) return;
  const { table, layout } = source;
  throw new DataError("noHeaderRow", { source: table.label, row: layout.headerRow, found });
}

/**
 * Opens a table as an order log.
 * @throws DataError emptyTable, missingColumn, unknownColumn, noHeaderRow
 */
export function openOrders(table: RawTable, mapping: ColumnMapping): OrderSource {
  if (table.columns.length === 0)
    throw new DataError("emptyTable", { source: table.label, row: table.firstRow - 1 });
  const source = { table, mapping, layout: tableLayout(table) };
  requireColumns(source);
  requireHeaders(source);
  if (source.layout.first >= source.layout.end)
    throw new DataError("emptyTable", { source: table.label, row: source.layout.headerRow });
  return source;
}

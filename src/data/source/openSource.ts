import { ROLES } from "../../catalog/sources";
import { DataError } from "../dataError";
import { readDateText } from "../dates/readDateText";
import { tableLayout } from "../layout/tableLayout";
import type { ColumnMapping, RawTable, TableKind } from "../table";
import { MAIN_DATE, missingRoles } from "./requiredRoles";
import { headerOf, type Source } from "./source";

function requireColumns({ kind, table, layout, mapping }: Source): void {
  const facts = { source: table.label, kind, row: layout.headerRow };
  const [role] = missingRoles(kind, mapping);
  const columns = layout.headers.filter((header) => header !== "").join(", ");
  if (role !== undefined) throw new DataError("missingColumn", { ...facts, role, columns });
  for (const mapped of ROLES[kind]) {
    const column = mapping[mapped];
    if (column === undefined || table.columns[column] !== undefined) continue;
    throw new DataError("unknownColumn", { ...facts, role: mapped, column: column + 1, columns });
  }
}

/** A date for a header means that the first row of data was taken for headers, and would be lost. */
function requireHeaders(source: Source): void {
  const found = headerOf(source, MAIN_DATE[source.kind]);
  if (Number.isNaN(readDateText(found).dayFirst)) return;
  const { table, layout } = source;
  throw new DataError("noHeaderRow", { source: table.label, row: layout.headerRow, found });
}

/**
 * Opens a table as a kind of source.
 * @throws DataError emptyTable, missingColumn, unknownColumn, noHeaderRow
 */
export function openSource(kind: TableKind, table: RawTable, mapping: ColumnMapping): Source {
  if (table.columns.length === 0)
    throw new DataError("emptyTable", { source: table.label, row: table.firstRow - 1 });
  const source = { kind, table, mapping, layout: tableLayout(table) };
  requireColumns(source);
  requireHeaders(source);
  if (source.layout.first >= source.layout.end)
    throw new DataError("emptyTable", { source: table.label, row: source.layout.headerRow });
  return source;
}

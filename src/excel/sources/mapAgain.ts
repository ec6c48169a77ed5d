import { tableLayout } from "../../data/layout/tableLayout";
import type { ColumnMapping, RawTable, Role } from "../../data/table";
import type { SourceRequest } from "../../sheet/request";
import { HostError } from "../session/hostError";

/** A table with the headers in force: some exports have a second row of them. */
interface Headed {
  readonly label: string;
  readonly headers: readonly string[];
}

const headed = (table: RawTable): Headed => ({
  label: table.label,
  headers: tableLayout(table).headers.map((header) => header.trim()),
});

/** The column of a role: where it was, else where its header now stands. */
function columnNow(column: number, header: string | undefined, table: Headed): number {
  if (header === undefined || table.headers[column] === header.trim()) {
    if (column < table.headers.length) return column;
    throw new HostError("sourceShrunk", { source: table.label, columns: table.headers.length });
  }
  const found = table.headers.indexOf(header.trim());
  if (found < 0) throw new HostError("columnGone", { source: table.label, header });
  return found;
}

/**
 * The source with its mapping as the table is now: columns are known by their headers, so that others may be inserted
 * before them. Headers are remembered from the first build on.
 */
export function mapAgain(source: SourceRequest, raw: RawTable): SourceRequest {
  const table = headed(raw);
  const roles = Object.keys(source.mapping) as Role[];
  const mapping: ColumnMapping = Object.fromEntries(
    roles.flatMap((role) => {
      const column = source.mapping[role];
      return column === undefined ? [] : [[role, columnNow(column, source.headers?.[role], table)]];
    })
  );
  const headers = Object.fromEntries(
    Object.entries(mapping).map(([role, column]) => [role, table.headers[column] ?? ""])
  );
  return { ...source, mapping, headers };
}

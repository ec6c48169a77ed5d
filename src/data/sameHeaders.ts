import type { SourceNote } from "./dataNotes";
import type { ColumnMapping, RawTable } from "./table";

const named = (header: string | undefined): string => (header ?? "").trim().toLowerCase();

/** Columns in use whose header another column has as well: which of them is meant, only the analyst knows. */
export function sameHeaders(
  { headers, rowCount, firstRow }: RawTable,
  mapping: ColumnMapping
): SourceNote[] {
  const names = headers.map(named);
  const used = [...new Set(Object.values(mapping))].sort((a, b) => a - b);
  return used.flatMap((column): SourceNote[] => {
    const same = names.filter((name) => name !== "" && name === names[column]).length;
    if (same < 2) return [];
    const facts = { column: headers[column]!.trim(), taken: column + 1, columns: same };
    return [{ issue: "sameHeader", rows: rowCount, firstRow: firstRow - 1, facts }];
  });
}

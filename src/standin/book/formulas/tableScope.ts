import type { Zone } from "../engine/engineTypes";
import type { StructuredReference } from "./structuredReference";

/** What a structured reference needs to know of a table. The zone includes header row and total row. */
export interface TableScope {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly columns: readonly string[];
  readonly hasTotals: boolean;
}

/** The cells a reference means; undefined when a column is unknown or the area does not exist. */
export function resolveReference(
  reference: StructuredReference,
  table: TableScope
): Zone | undefined {
  const columns = columnZone(reference, table);
  const rows = rowZone(reference, table);
  return columns && rows && { ...rows, ...columns };
}

function columnZone(
  { columns }: StructuredReference,
  table: TableScope
): Pick<Zone, "left" | "right"> | undefined {
  if (!columns) return { left: table.zone.left, right: table.zone.right };
  const [first, last] = columns.map((name) => indexOf(table.columns, name)) as [number, number];
  if (first < 0 || last < 0) return undefined;
  return {
    left: table.zone.left + Math.min(first, last),
    right: table.zone.left + Math.max(first, last),
  };
}

function indexOf(columns: readonly string[], name: string): number {
  const wanted = name.toLowerCase();
  return columns.findIndex((column) => column.toLowerCase() === wanted);
}

/** Several areas make one block: #Headers with #Data, #Data with #Totals. `thisRow` means the data; the row is picked later. */
function rowZone(
  { areas }: StructuredReference,
  { zone, hasTotals }: TableScope
): Pick<Zone, "top" | "bottom"> | undefined {
  const lastData = hasTotals ? zone.bottom - 1 : zone.bottom;
  const data = { top: zone.top + 1, bottom: lastData };
  const blocks = {
    all: { top: zone.top, bottom: zone.bottom },
    data,
    thisRow: data,
    headers: { top: zone.top, bottom: zone.top },
    totals: hasTotals ? { top: zone.bottom, bottom: zone.bottom } : undefined,
  };
  const parts = (areas.length ? areas : (["data"] as const)).map((area) => blocks[area]);
  const present = parts.filter((part) => part !== undefined);
  if (present.length !== parts.length) return undefined;
  return {
    top: Math.min(...present.map((part) => part.top)),
    bottom: Math.max(...present.map((part) => part.bottom)),
  };
}

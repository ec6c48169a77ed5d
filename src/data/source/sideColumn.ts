import { SIDE_COLUMN_NAMES } from "../dictionary/sideColumnNames";
import { matchNames } from "../headers/matchHeader";
import type { RawCell } from "../table";
import type { Source } from "./source";

/** A column that plays no role but says something of the rows. */
export interface SideColumn {
  readonly column: string;
  readonly cells: readonly RawCell[];
}

/** The side column of that name, or null. */
export function sideColumn(
  { layout, table }: Source,
  name: keyof typeof SIDE_COLUMN_NAMES
): SideColumn | null {
  const index = layout.headers.findIndex((header) => {
    const match = matchNames(header, SIDE_COLUMN_NAMES[name]);
    return match !== null && match.confidence !== "contains";
  });
  const cells = table.columns[index];
  return cells === undefined ? null : { cells, column: layout.headers[index]! };
}

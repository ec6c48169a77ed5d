import type { DataTableName } from "../../sheet/live/dataTables";
import { dataArea } from "./dataArea";

/** Rows, header included, and columns of a table. */
export interface TableSize {
  readonly rows: number;
  readonly columns: number;
}

/** Makes a table longer or shorter before its last row, so that Excel resizes it and all that refers to it. */
export function resizeTable(
  context: Excel.RequestContext,
  name: DataTableName,
  { rows: before, columns }: TableSize,
  rows: number
): void {
  const missing = rows - before;
  if (missing === 0) return;
  const row = Math.max(1, Math.min(before, rows) - 1);
  const cells = dataArea(context, name, { row, rows: Math.abs(missing), columns });
  if (missing > 0) cells.insert("Down");
  else cells.delete("Up");
}

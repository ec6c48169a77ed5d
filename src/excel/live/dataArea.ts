import type { DataTableName } from "../../sheet/live/dataTables";

/** Cells of a data table, counted from its header cell. */
export interface DataArea {
  readonly row: number;
  readonly rows: number;
  readonly column?: number;
  readonly columns: number;
}

/** A part of a data table, wherever the table stands by the time the request is carried out. */
export const dataArea = (
  { workbook }: Excel.RequestContext,
  name: DataTableName,
  { row, rows, column = 0, columns }: DataArea
): Excel.Range =>
  workbook.tables
    .getItem(name)
    .getRange()
    .getCell(row, column)
    .getResizedRange(rows - 1, columns - 1);

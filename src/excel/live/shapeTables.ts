import { TABLE_STYLE } from "../../sheet/block/blockSpec";
import {
  DATA_FIRST_COLUMN,
  DATA_HEADER_ROW,
  DATA_TABLES,
  dataFormat,
  type DataTableName,
} from "../../sheet/live/dataTables";
import type { Session } from "../session/session";
import { dataArea } from "./dataArea";
import { resizeTable, type TableSize } from "./resizeTable";

/** Gives each column of a table its number format; inserted rows may have that of the headers. */
export function formatColumns(
  context: Excel.RequestContext,
  name: DataTableName,
  rows: number,
  formats: readonly unknown[]
): void {
  formats.forEach((format, column) => {
    const cells = dataArea(context, name, { row: 1, rows: rows - 1, column, columns: 1 });
    // One value is for all cells of a range, which the typings do not say.
    cells.numberFormat = format as [];
  });
}

/** Headers and formats of our columns; those of the analyst to their right are left alone. */
function dress(context: Excel.RequestContext, name: DataTableName, rows: number): void {
  const headers = DATA_TABLES[name];
  dataArea(context, name, { row: 0, rows: 1, columns: headers.length }).values = [[...headers]];
  formatColumns(context, name, rows, headers.map(dataFormat));
}

/** Gives a table that is there its rows. */
export function reshape(
  context: Excel.RequestContext,
  name: DataTableName,
  size: TableSize,
  rows: number
): void {
  resizeTable(context, name, size, rows);
  dress(context, name, rows);
}

/** Leaves a table its headers and one empty row: a table cannot have none. */
export function empty(context: Excel.RequestContext, name: DataTableName, size: TableSize): void {
  reshape(context, name, size, 2);
  const columns = DATA_TABLES[name].length;
  dataArea(context, name, { row: 1, rows: 1, columns }).values = [Array<string>(columns).fill("")];
}

/** First row for the headers of new tables on a sheet that is there: below all that stands in their columns. */
export async function headerRows(
  { context, sync }: Session,
  sheet: string,
  names: readonly DataTableName[]
): Promise<ReadonlyMap<DataTableName, number>> {
  const used = names.map((name) => {
    const { length } = DATA_TABLES[name];
    return context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(0, DATA_FIRST_COLUMN[name], 1, length)
      .getEntireColumn()
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,rowCount");
  });
  await sync();
  const below = ({ isNullObject, rowIndex, rowCount }: Excel.Range): number =>
    isNullObject ? 0 : rowIndex + rowCount + 1;
  return new Map(names.map((name, i) => [name, Math.max(DATA_HEADER_ROW, below(used[i]!))]));
}

/** Makes a table with room for its rows. */
export function makeTable(
  { workbook }: Excel.RequestContext,
  name: DataTableName,
  at: { readonly sheet: string; readonly row: number; readonly rows: number }
): void {
  const headers = DATA_TABLES[name];
  const sheet = workbook.worksheets.getItem(at.sheet);
  const cells = sheet.getRangeByIndexes(at.row, DATA_FIRST_COLUMN[name], at.rows, headers.length);
  cells.getRow(0).values = [[...headers]];
  const table = sheet.tables.add(cells, true);
  table.name = name;
  table.style = TABLE_STYLE;
  table.showFilterButton = false;
  table.showBandedRows = false;
  dress(workbook.context as Excel.RequestContext, name, at.rows);
}

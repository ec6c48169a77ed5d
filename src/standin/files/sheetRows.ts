import { isDateFormat, serialToDate } from "hucre";
import type { CellData, CellScalar, SheetData } from "../book/workbookData";

const pad = (part: number): string => String(part).padStart(2, "0");

/** A serial number as ISO text, with its time when it has one. */
function isoText(serial: number): string {
  const date = serialToDate(serial);
  const day = `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(pad).join(":");
  return Number.isInteger(serial) ? day : `${day} ${time}`;
}

/** A cell as text files hold it: dates as ISO text, whatever format they are shown in; other numbers in full. */
function plainValue({ value, numberFormat }: CellData): CellScalar {
  const isDate =
    typeof value === "number" && numberFormat !== undefined && isDateFormat(numberFormat);
  return isDate ? isoText(value) : value;
}

/** The values of a sheet row by row, down to its last cell. */
export function sheetRows({ cells }: SheetData): CellScalar[][] {
  const rows: CellScalar[][] = [];
  for (const cell of cells) {
    while (rows.length <= cell.row) rows.push([]);
    const values = rows[cell.row] ?? [];
    while (values.length <= cell.column) values.push(null);
    values[cell.column] = plainValue(cell);
  }
  return rows;
}

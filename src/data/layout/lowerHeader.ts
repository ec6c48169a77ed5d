import { readAmountText } from "../amounts/readAmountText";
import { isBlank } from "../cells/isBlank";
import { readDateText } from "../dates/readDateText";
import type { RawCell, RawTable } from "../table";
import type { HeaderRow } from "./findHeaderRow";

export interface LowerHeader {
  readonly headers: readonly string[];
  readonly lineColumns: readonly boolean[];
}

/** Text that is a name rather than a value. */
function isName(cell: RawCell | undefined): cell is string {
  if (typeof cell !== "string" || isBlank(cell)) return false;
  return Number.isNaN(readAmountText(cell).point) && Number.isNaN(readDateText(cell).dayFirst);
}

/** Columns of a group: its title stands over the first of them, the others have no header of their own. */
function groupedColumns(headers: readonly string[]): boolean[] {
  return headers.map((header, i) => {
    const next = headers[i + 1];
    return isBlank(header) || (next !== undefined && isBlank(next));
  });
}

/**
 * The second header row of a form with a sub-form (简道云): names under a group title only, nothing elsewhere. Null
 * when the row below the headers is data.
 */
export function lowerHeader(table: RawTable, upper: HeaderRow): LowerHeader | null {
  const grouped = groupedColumns(upper.headers);
  const cells = table.columns.map((column) => column[upper.row + 1]);
  const lineColumns = cells.map((cell, i) => grouped[i] === true && isName(cell));
  const fits = cells.every((cell, i) => lineColumns[i] || isBlank(cell));
  if (!fits || lineColumns.filter(Boolean).length < 2) return null;
  const headers = upper.headers.map((header, i) => (lineColumns[i] ? String(cells[i]) : header));
  return { headers, lineColumns };
}

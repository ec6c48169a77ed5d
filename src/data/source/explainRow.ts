import { CellState } from "../cells/cellColumn";
import { isBlank } from "../cells/isBlank";
import { isTotalRow } from "./isTotalRow";
import { MAIN_DATE } from "./requiredRoles";
import { COMMON_FATE } from "./rowFate";
import { cellsOf, headerOf, type Source } from "./source";

/** True when the headers stand in the data again. */
function isHeader(source: Source, row: number): boolean {
  const role = MAIN_DATE[source.kind];
  const cell = cellsOf(source, role)![row];
  return typeof cell === "string" && cell.trim() === headerOf(source, role).trim();
}

export const isEmptyRow = (source: Source, row: number): boolean =>
  source.table.columns.every((column) => isBlank(column[row]));

/** Why a row that lacks something is no row of data at all, or null when it is one; `date` is the state of its date. */
export function explainRow(source: Source, row: number, date: number): number | null {
  if (isEmptyRow(source, row)) return COMMON_FATE.emptyRow;
  if (isTotalRow(source, row)) return COMMON_FATE.totalRow;
  const header = date === CellState.unreadable && isHeader(source, row);
  return header ? COMMON_FATE.repeatedHeader : null;
}

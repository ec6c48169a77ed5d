import { CellState } from "../cells/cellColumn";
import type { RowCount } from "../cells/rowCount";
import { DataError } from "../dataError";
import type { Role } from "../table";
import type { DateCells } from "./readDates";
import type { RowFate } from "./rowFate";
import { cellsOf, headerOf, rowNumber, type Source } from "./source";

/** Share of the rows above which a table is refused rather than built from the rest. */
const MOST_UNUSABLE = 0.5;

function refuseDates(source: Source, role: Role, dates: DateCells): void {
  const { first, end } = source.layout;
  const states = dates.states.subarray(first, end);
  const unreadable = states.indexOf(CellState.unreadable);
  if (unreadable < 0 || states.includes(CellState.ok) || states.includes(CellState.implausible))
    return;
  throw new DataError("allDatesUnreadable", {
    source: source.table.label,
    column: headerOf(source, role),
    row: rowNumber(source, first + unreadable),
    found: String(cellsOf(source, role)![first + unreadable]),
  });
}

/** The fates of rows with how many rows met each, in the same order; the first is that of used rows. */
export interface CountedFates {
  readonly fates: readonly RowFate[];
  readonly counts: readonly RowCount[];
}

/**
 * Refuses a table of which nothing honest can be built.
 * @throws DataError allDatesUnreadable, emptyTable, tooManyUnusable
 */
export function refuseUnusable(
  source: Source,
  dates: ReadonlyMap<Role, DateCells>,
  { fates, counts }: CountedFates
): void {
  for (const [role, cells] of dates) refuseDates(source, role, cells);
  const faults = fates
    .map((fate, i) => ({ ...fate, ...counts[i]! }))
    .filter(({ unusable }) => unusable);
  const unusable = faults.reduce((sum, fate) => sum + fate.rows, 0);
  const lines = unusable + counts[0]!.rows;
  if (lines === 0)
    throw new DataError("emptyTable", { source: source.table.label, row: source.layout.headerRow });
  if (unusable <= lines * MOST_UNUSABLE) return;
  const { key, role, first } = faults.reduce((a, b) => (b.rows > a.rows ? b : a));
  if (key === "used" || key === "emptyRow" || role === null)
    throw new Error(`${key} is no fault of a row`);
  throw new DataError("tooManyUnusable", {
    source: source.table.label,
    unusable,
    lines,
    reason: key,
    column: headerOf(source, role),
    row: rowNumber(source, first),
  });
}

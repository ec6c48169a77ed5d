import { CellState } from "../cells/cellColumn";
import type { RowCount } from "../cells/rowCount";
import { DataError } from "../dataError";
import { cellsOf, headerOf, type OrderSource, rowNumber } from "./orderSource";
import type { OrderDates } from "./readDates";
import { ROW_FATES } from "./rowFate";

/** Share of the rows above which a table is refused rather than built from the rest. */
const MOST_UNUSABLE = 0.5;

function refuseDates(source: OrderSource, dates: OrderDates): void {
  const { first, end } = source.layout;
  const states = dates.states.subarray(first, end);
  const unreadable = states.indexOf(CellState.unreadable);
  if (unreadable < 0 || states.includes(CellState.ok) || states.includes(CellState.implausible))
    return;
  throw new DataError("allDatesUnreadable", {
    source: source.table.label,
    column: headerOf(source, "date"),
    row: rowNumber(source, first + unreadable),
    found: String(cellsOf(source, "date")![first + unreadable]),
  });
}

/**
 * Refuses a table of which nothing honest can be built.
 * @throws DataError allDatesUnreadable, emptyTable, tooManyUnusable
 */
export function refuseUnusable(
  source: OrderSource,
  dates: OrderDates,
  counts: readonly RowCount[]
): void {
  refuseDates(source, dates);
  const faults = ROW_FATES.map((fate, i) => ({ ...fate, ...counts[i]! })).filter(
    (fate) => fate.unusable
  );
  const unusable = faults.reduce((sum, fate) => sum + fate.rows, 0);
  const lines = unusable + counts[0]!.rows;
  if (lines === 0)
    throw new DataError("emptyTable", { source: source.table.label, row: source.layout.headerRow });
  if (unusable <= lines * MOST_UNUSABLE) return;
  const worst = faults.reduce((a, b) => (b.rows > a.rows ? b : a));
  throw new DataError("tooManyUnusable", {
    source: source.table.label,
    unusable,
    lines,
    reason: worst.key,
    column: headerOf(source, worst.role),
    row: rowNumber(source, worst.first),
  });
}

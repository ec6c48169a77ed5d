import { CellState } from "../../data/cells/cellColumn";
import { DateColumn } from "../../data/dates/dateColumn";
import { inSlices, type Pace } from "../../data/pace";
import type { FoundDateOrder } from "../../data/recognition";
import type { DateOrder, RawCell } from "../../data/table";

/** First and last day of a date column, as serials, and the day-month order that its texts prove. */
export interface DateScan {
  readonly first: number | null;
  readonly last: number | null;
  readonly order: FoundDateOrder | null;
}

const DECIDED: Readonly<Record<FoundDateOrder, DateOrder>> = {
  ymd: "ymd",
  dmy: "dmy",
  mdy: "mdy",
  ambiguous: "dmy",
  mixed: "dmy",
};

/** Reads every date of a column; `chosen` is the analyst's answer where the texts leave the order open. */
export async function scanDates(
  cells: readonly RawCell[],
  chosen: DateOrder | null,
  pace: Pace
): Promise<DateScan> {
  const column = new DateColumn(cells);
  await inSlices(0, cells.length, 1, pace, (from, to) => column.read(from, to));
  const order = column.order();
  column.choose(chosen ?? DECIDED[order ?? "ymd"]);
  await inSlices(0, cells.length, 1, pace, (from, to) => column.settle(from, to));
  return { ...span(column), order };
}

function span(column: DateColumn): { first: number | null; last: number | null } {
  const { values, states } = column.cells();
  let first = Infinity;
  let last = -Infinity;
  values.forEach((value, i) => {
    if (states[i] !== CellState.ok) return;
    if (value < first) first = value;
    if (value > last) last = value;
  });
  return first > last
    ? { first: null, last: null }
    : { first: Math.floor(first), last: Math.floor(last) };
}

import { CellState } from "../../data/cells/cellColumn";
import { DateColumn } from "../../data/dates/dateColumn";
import { provenOrder } from "../../data/dates/provenOrder";
import { inSlices, type Pace } from "../../data/pace";
import type { FoundDateOrder } from "../../data/recognition";
import type { DateOrder, RawCell } from "../../data/table";
import { type DateSpan, joinedSpan } from "./joinedSpan";

/** First and last day of date columns, and the day-month order that their texts prove. */
export interface DateScan {
  readonly first: number | null;
  readonly last: number | null;
  readonly order: FoundDateOrder | null;
}

/** A column of dates; those that a row may lack, or that lie ahead, say nothing of the days covered. */
export interface DateCells {
  readonly cells: readonly RawCell[];
  readonly isCovered: boolean;
}

/** What has to be asked about all columns together: one export writes its dates in one way. */
function orderOf(found: readonly (FoundDateOrder | null)[]): FoundDateOrder | null {
  if (found.includes("mixed")) return "mixed";
  const proven = provenOrder(found);
  if (proven !== null) return proven;
  return found.includes("ambiguous") ? "ambiguous" : (found.find((one) => one !== null) ?? null);
}

const DECIDED: Readonly<Record<FoundDateOrder, DateOrder>> = {
  ...{ ymd: "ymd", dmy: "dmy", mdy: "mdy" },
  ...{ ambiguous: "dmy", mixed: "dmy" },
};

/** Reads every date of a source; `chosen` is the analyst's answer where the texts leave the order open. */
export async function scanDates(
  columns: readonly DateCells[],
  chosen: DateOrder | null,
  pace: Pace
): Promise<DateScan> {
  const dates = columns.map(({ cells }) => new DateColumn(cells));
  for (const [i, column] of dates.entries())
    await inSlices(0, columns[i]!.cells.length, 1, pace, (from, to) => column.read(from, to));
  const order = orderOf(dates.map((column) => column.order()));
  const spans: (DateSpan | null)[] = [];
  for (const [i, column] of dates.entries()) {
    const { cells, isCovered } = columns[i]!;
    if (!isCovered) continue;
    column.choose(chosen ?? DECIDED[order ?? "ymd"]);
    await inSlices(0, cells.length, 1, pace, (from, to) => column.settle(from, to));
    spans.push(span(column));
  }
  return { ...(joinedSpan(spans) ?? { first: null, last: null }), order };
}

function span(column: DateColumn): DateSpan | null {
  const { values, states } = column.cells();
  let first = Infinity;
  let last = -Infinity;
  values.forEach((value, i) => {
    if (states[i] !== CellState.ok) return;
    if (value < first) first = value;
    if (value > last) last = value;
  });
  return first > last ? null : { first: Math.floor(first), last: Math.floor(last) };
}

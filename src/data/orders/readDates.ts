import type { NumberCells } from "../cells/cellColumn";
import type { RowCount } from "../cells/rowCount";
import { DataError } from "../dataError";
import { DateColumn } from "../dates/dateColumn";
import { inSlices, type Pace, partOf, READ_CELL } from "../pace";
import type { DateOrder } from "../table";
import { cellsOf, headerOf, type OrderSource, rowNumber } from "./orderSource";

/** Dates of every row, and what the analyst should know of how they were read. */
export interface OrderDates extends NumberCells {
  /** Order of day and month that was used; null when no date depended on one. */
  readonly order: DateOrder | null;
  /** Rows that name a month only. */
  readonly monthOnly: RowCount;
}

function refuseOrder(
  source: OrderSource,
  column: DateColumn,
  key: "ambiguousDateOrder" | "mixedDateOrder",
  evidence: "either" | "monthFirst"
): never {
  const index = column.firstRowWith(evidence);
  throw new DataError(key, {
    source: source.table.label,
    column: headerOf(source, "date"),
    row: rowNumber(source, index),
    found: String(cellsOf(source, "date")![index]),
  });
}

/** The order that the column proves; the one asked for decides where it matters. */
function settleOrder(
  source: OrderSource,
  column: DateColumn,
  asked: DateOrder | undefined
): DateOrder | null {
  const found = column.order();
  if (found === null || found === "ymd") return found;
  if (asked === "dmy" || asked === "mdy") return asked;
  if (found === "ambiguous") refuseOrder(source, column, "ambiguousDateOrder", "either");
  if (found === "mixed") refuseOrder(source, column, "mixedDateOrder", "monthFirst");
  return found;
}

/**
 * Reads the date column as serials.
 * @throws DataError ambiguousDateOrder, mixedDateOrder
 */
export async function readDates(
  source: OrderSource,
  asked: DateOrder | undefined,
  pace: Pace
): Promise<OrderDates> {
  const column = new DateColumn(cellsOf(source, "date")!);
  const { first, end } = source.layout;
  await inSlices(first, end, READ_CELL, partOf(pace, 0, 0.5), (from, to) => column.read(from, to));
  const order = settleOrder(source, column, asked);
  column.choose(order ?? "ymd");
  await inSlices(first, end, 1, partOf(pace, 0.5, 1), (from, to) => column.settle(from, to));
  return { ...column.cells(), order, monthOnly: column.monthOnly() };
}

import type { IdColumn, OrderLines } from "../../calc/columns";
import type { SourceNote } from "../dataNotes";
import { type Pace, partOf, unpaced } from "../pace";
import type { ColumnMapping, DateOrder, RawTable } from "../table";
import { buildLines } from "./buildLines";
import { findDuplicateLines } from "./findDuplicateLines";
import { lineNotes } from "./lineNotes";
import { openOrders } from "./orderSource";
import { readAmounts } from "./readAmounts";
import { readDates } from "./readDates";
import { amountNotes, countNotes, dateNotes } from "./readingNotes";
import { refuseUnusable } from "./refuseUnusable";
import { FATE } from "./rowFate";
import { sideNotes } from "./sideNotes";
import { sortRows } from "./sortRows";

/** An order log as clean columns, with everything the analyst should know of how it was read. */
export interface OrderReading {
  readonly lines: OrderLines;
  /** What each line is broken down by; a missing value has code -1. */
  readonly by: IdColumn | null;
  /** Rows of the table that hold something, headers and footers aside. */
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly notes: readonly SourceNote[];
}

export interface ReadOptions {
  /** Order of day and month where the text dates do not prove it. */
  readonly dateOrder?: DateOrder | undefined;
  readonly pace?: Pace | undefined;
}

/**
 * Reads an order log. Unusable rows are left out and counted; text dates and amounts are converted and counted.
 * @throws DataError when a column is missing, no row is left, most rows are unusable, or the dates read both ways
 */
export async function readOrders(
  table: RawTable,
  mapping: ColumnMapping,
  { dateOrder, pace = unpaced }: ReadOptions = {}
): Promise<OrderReading> {
  const source = openOrders(table, mapping);
  const dates = await readDates(source, dateOrder, partOf(pace, 0, 0.2));
  const amounts = await readAmounts(source, partOf(pace, 0.2, 0.4));
  const sorted = await sortRows(source, dates, amounts, partOf(pace, 0.4, 0.6));
  const { counts } = sorted;
  refuseUnusable(source, dates, counts);
  const built = await buildLines(source, dates, amounts, sorted, partOf(pace, 0.6, 0.8));
  const duplicates = await findDuplicateLines(built, table.columns, partOf(pace, 0.8, 1));
  const used = counts[FATE.used]!;
  const read = countNotes(source, counts);
  const notes = [
    ...read,
    ...amountNotes(source, amounts, used),
    ...dateNotes(source, dates),
    ...lineNotes(source, built, duplicates),
    ...sideNotes(source, built),
  ];
  const { customer, date, amount, order, by } = built;
  const lines = { customer, date, amount, order };
  return { lines, by, rowsRead: read[0]!.rows, rowsUsed: used.rows, notes };
}

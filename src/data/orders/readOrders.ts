import { daysOf } from "../../calc/orders/daysOf";
import type { ReadOptions, SourceReading } from "../readSources";
import { partOf, unpaced } from "../pace";
import type { ColumnMapping, RawTable } from "../table";
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

export type OrderReading = SourceReading<"orders">;

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
  const { customer, date, amount, order, item, referredBy, by } = built;
  const rows = { customer, date, amount, order, item, referredBy };
  const { first, last } = daysOf(date);
  const span = { first, last };
  return { rows, span, by, rowsRead: read[0]!.rows, rowsUsed: used.rows, notes };
}

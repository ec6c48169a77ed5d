import { daysOf } from "../../calc/orders/daysOf";
import type { ReadOptions, SourceReading } from "../readSources";
import { partOf, unpaced } from "../pace";
import { dateNotes } from "../source/columnNotes";
import { countNotes } from "../source/countNotes";
import { openSource } from "../source/openSource";
import { readDates } from "../source/readDates";
import { refuseUnusable } from "../source/refuseUnusable";
import type { ColumnMapping, RawTable } from "../table";
import { buildLines } from "./buildLines";
import { findDuplicateLines } from "./findDuplicateLines";
import { lineNotes } from "./lineNotes";
import { amountNotes, readAmounts } from "./readAmounts";
import { FATE, ROW_FATES } from "./rowFate";
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
  const source = openSource("orders", table, mapping);
  const read = await readDates(source, ["date"], dateOrder, partOf(pace, 0, 0.2));
  const dates = read.get("date")!;
  const amounts = await readAmounts(source, partOf(pace, 0.2, 0.4));
  const sorted = await sortRows(source, dates, amounts, partOf(pace, 0.4, 0.6));
  const counted = { fates: ROW_FATES, counts: sorted.counts };
  refuseUnusable(source, read, counted);
  const built = await buildLines(source, dates, amounts, sorted, partOf(pace, 0.6, 0.8));
  const duplicates = await findDuplicateLines(built, table.columns, partOf(pace, 0.8, 1));
  const used = sorted.counts[FATE.used]!;
  const counts = countNotes(source, counted);
  const notes = [
    ...counts,
    ...amountNotes(source, amounts, used),
    ...dateNotes(source, "date", dates),
    ...lineNotes(source, built, duplicates),
    ...sideNotes(source, built.rows),
  ];
  const { customer, date, amount, order, item, referredBy, by } = built;
  const rows = { customer, date, amount, order, item, referredBy };
  const { first, last } = daysOf(date);
  const span = { first, last };
  return { rows, span, by, rowsRead: counts[0]!.rows, rowsUsed: used.rows, notes };
}

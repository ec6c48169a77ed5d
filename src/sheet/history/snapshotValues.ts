import type { ExistingCell } from "../existing";
import { HISTORY_INDEX, type HistoryColumn } from "./historyColumns";

/** A table row of `CRM_History` as the workbook has it. */
export type HistoryRow = readonly ExistingCell[];

const textOf = (row: HistoryRow, column: HistoryColumn): string =>
  String(row[HISTORY_INDEX[column]]?.value ?? "").trim();

function numberOf(row: HistoryRow, column: HistoryColumn): number | null {
  const value = row[HISTORY_INDEX[column]]?.value;
  return typeof value === "number" ? value : null;
}

/** Code of the period that a snapshot is of, e.g. 2011-11. */
export const snapshotPeriod = (row: HistoryRow): string => textOf(row, "period");

/** Finds a KPI's closed value by its id and the code of the period; null where no snapshot has a number. */
export type SnapshotValues = (id: string, period: string) => number | null;

/**
 * The newest snapshot of each KPI and period that has a number, as it stands in the table: a correction by hand counts.
 * A row without a moment is older than all others; of equal moments the lower row counts.
 */
export function snapshotValues(rows: readonly HistoryRow[]): SnapshotValues {
  const newest = new Map<string, { readonly moment: number; readonly value: number }>();
  const keyOf = (id: string, period: string): string => `${period} ${id}`;
  for (const row of rows) {
    const value = numberOf(row, "value");
    if (value === null) continue;
    const key = keyOf(textOf(row, "id"), snapshotPeriod(row));
    const moment = numberOf(row, "snapshot") ?? -Infinity;
    if (moment >= (newest.get(key)?.moment ?? -Infinity)) newest.set(key, { moment, value });
  }
  return (id, period) => newest.get(keyOf(id, period))?.value ?? null;
}

import type { SheetText } from "../../i18n/sheet";
import type { ExistingState } from "../existing";
import { arrange } from "../layout/arrange";
import { oneSheet } from "../layout/oneSheet";
import { plannedBlock } from "../layout/plannedBlock";
import { TABLE } from "../names";
import type { WorkbookPlan } from "../plan";
import { sheetNames } from "../prepare/sheetNames";
import type { Snapshot } from "./closing";
import { historyBlocks } from "./historyBlocks";
import { type HistoryRow, snapshotPeriod } from "./snapshotValues";

/** True when `CRM_History` has a snapshot of the period, by its code. */
export const isClosed = (period: string, { rows }: ExistingState): boolean =>
  (rows[TABLE.history] ?? []).some((row) => snapshotPeriod(row) === period);

/** Rows down to the last that holds anything: the one of a table without snapshots is free. */
const filledRows = (rows: readonly HistoryRow[]): number =>
  rows.findLastIndex((row) => row.some(({ value }) => value !== "" && value !== null)) + 1;

/** What appending snapshots changes in the workbook: the sheet of history, and nothing else. */
export function planClosing(
  snapshots: readonly Snapshot[],
  text: SheetText,
  existing: ExistingState
): WorkbookPlan {
  const names = sheetNames(text, existing);
  const kept = filledRows(existing.rows[TABLE.history] ?? []);
  const { blocks: arranged, shifts } = arrange(
    historyBlocks(text, kept, snapshots),
    names,
    existing
  );
  const blocks = arranged.map(plannedBlock);
  const name = blocks.find((block) => block.name === TABLE.history)?.place.sheet ?? names.history;
  return {
    sheets: [oneSheet("history", name, existing, blocks)],
    shifts,
    blocks,
    leftOutCharts: [],
  };
}

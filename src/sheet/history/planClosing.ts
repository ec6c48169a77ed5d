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
import { snapshotPeriod } from "./snapshotValues";

/** True when `CRM_History` has a snapshot of the period, by its code. */
export const isClosed = (period: string, { rows }: ExistingState): boolean =>
  (rows[TABLE.history] ?? []).some((row) => snapshotPeriod(row) === period);

/** What appending snapshots changes in the workbook: the sheet of history, and nothing else. */
export function planClosing(
  snapshots: readonly Snapshot[],
  text: SheetText,
  existing: ExistingState
): WorkbookPlan {
  const names = sheetNames(text, existing);
  const kept = existing.rows[TABLE.history]?.length ?? 0;
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

import type { SheetText } from "../../i18n/sheet";
import type { ExistingState } from "../existing";
import { arrange } from "../layout/arrange";
import { LOOKS } from "../layout/looks";
import { plannedBlock } from "../layout/plannedBlock";
import { TABLE } from "../names";
import type { PlannedBlock, PlannedSheet, WorkbookPlan } from "../plan";
import { sheetNames } from "../prepare/sheetNames";
import type { Snapshot } from "./closing";
import { historyBlocks } from "./historyBlocks";
import { snapshotPeriod } from "./snapshotValues";

/** True when `CRM_History` has a snapshot of the period, by its code. */
export const isClosed = (period: string, { rows }: ExistingState): boolean =>
  (rows[TABLE.history] ?? []).some((row) => snapshotPeriod(row) === period);

function historySheet(
  name: string,
  { sheetNames: taken }: ExistingState,
  blocks: readonly PlannedBlock[]
): PlannedSheet {
  const { widths, tabColor, lastColumn, titles } = LOOKS.history;
  const titleRow = blocks.find((block) => block.name === titles)?.place.row ?? null;
  return {
    key: "history",
    name,
    isNew: !taken.includes(name),
    charts: [],
    ...{ widths, tabColor, columnGroups: [] },
    freezeRows: titleRow === null ? 0 : titleRow + 1,
    page: {
      lastRow: Math.max(...blocks.map(({ place }) => place.row + place.rows - 1)),
      lastColumn,
      titleRow,
    },
  };
}

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
  return { sheets: [historySheet(name, existing, blocks)], shifts, blocks, leftOutCharts: [] };
}

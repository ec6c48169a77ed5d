import type { SheetText } from "../../i18n/sheet";
import type { ExistingState } from "../existing";
import { arrange } from "../layout/arrange";
import { oneSheet } from "../layout/oneSheet";
import { plannedBlock } from "../layout/plannedBlock";
import { TABLE } from "../names";
import type { PlannedCell, WorkbookPlan } from "../plan";
import { sheetNames } from "../prepare/sheetNames";
import { ACTION_COLUMNS } from "./actionColumns";
import { actionsBlocks } from "./actionsBlocks";
import { newAction, type ScorecardRow } from "./newAction";

/** A row that is there: all of it is the analyst's. */
const LEFT_ALONE: readonly PlannedCell[] = ACTION_COLUMNS.map(() => null);

/**
 * What a new action changes in the workbook: a row below those of `CRM_Actions`, or the whole sheet when it is the first.
 * `today` is the serial of its first day.
 */
export function planAction(
  kpi: ScorecardRow,
  today: number,
  text: SheetText,
  existing: ExistingState
): WorkbookPlan {
  const names = sheetNames(text, existing);
  const kept = existing.rows[TABLE.actions]?.length ?? 0;
  const specs = actionsBlocks(text, kept + 1, ({ row, column }) => {
    const at = { row: row + kept + 1, column };
    const { cells, formats } = newAction(kpi, today, at, text);
    const alone = Array.from({ length: kept }, () => LEFT_ALONE);
    return { cells: [...alone, cells], newFormats: formats };
  });
  const { blocks: arranged, shifts } = arrange(specs, names, existing);
  const blocks = arranged.map(plannedBlock);
  const name = blocks.find((block) => block.name === TABLE.actions)?.place.sheet ?? names.actions;
  return {
    sheets: [oneSheet("actions", name, existing, blocks)],
    shifts,
    blocks,
    leftOutCharts: [],
  };
}

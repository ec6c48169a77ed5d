import type { Area, Place, PlannedBlock, WorkbookPlan } from "../../sheet/plan";
import type { WorkbookState } from "../state/workbookState";
import { styleBlock } from "./styleBlock";

/**
 * Where a style belongs when a block has other rows than planned. Blocks grow and shrink before their last row: what
 * reaches to the end still does, and what only the last row has stays with it.
 */
function stretched(area: Area, planned: number, rows: number): Area {
  if (area.row + area.rows !== planned) return area;
  const by = rows - planned;
  // The second row is the first below a header, also where it is the only one.
  return area.row > 1 && area.rows === 1
    ? { ...area, row: area.row + by }
    : { ...area, rows: Math.max(1, area.rows + by) };
}

const asBefore = (block: PlannedBlock, place: Place): PlannedBlock => ({
  ...block,
  place,
  styles: block.styles.map(({ area, style }) => ({
    style,
    area: stretched(area, block.place.rows, place.rows),
  })),
});

/**
 * Gives blocks the looks they had, once they have their former rows: some may be new again, and writing may have stopped
 * between two steps of styling.
 */
export function restoreLooks(
  context: Excel.RequestContext,
  { blocks }: WorkbookPlan,
  { existing }: WorkbookState
): void {
  for (const block of blocks) {
    const place = existing.places[block.name];
    if (!block.isNew && block.moved && place !== undefined)
      styleBlock(context, asBefore(block, place));
  }
}

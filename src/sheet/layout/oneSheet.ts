import type { ExistingState } from "../existing";
import type { PlannedBlock, PlannedSheet, SheetKey } from "../plan";
import { LOOKS } from "./looks";
import { plannedPage } from "./plannedPage";

/** A sheet without charts and column groups, which stands for itself. */
export function oneSheet(
  key: SheetKey,
  name: string,
  { sheetNames: taken, scales }: ExistingState,
  blocks: readonly PlannedBlock[]
): PlannedSheet {
  const look = LOOKS[key];
  const { widths, tabColor, titles } = look;
  const titleRow = blocks.find((block) => block.name === titles)?.place.row ?? null;
  return {
    ...{ key, name, widths, tabColor, charts: [], columnGroups: [] },
    isNew: !taken.includes(name),
    freezeRows: titleRow === null ? 0 : titleRow + 1,
    page: plannedPage(look, blocks, [], { folded: [], ownScale: scales?.[name] }),
  };
}

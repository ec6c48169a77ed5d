import type { ExistingState } from "../existing";
import type { PlannedBlock, PlannedSheet, SheetKey } from "../plan";
import { lastColumnOf } from "./lastColumnOf";
import { LOOKS } from "./looks";

/** A sheet without charts and column groups, which stands for itself. */
export function oneSheet(
  key: SheetKey,
  name: string,
  { sheetNames: taken }: ExistingState,
  blocks: readonly PlannedBlock[]
): PlannedSheet {
  const look = LOOKS[key];
  const { widths, tabColor, titles } = look;
  const titleRow = blocks.find((block) => block.name === titles)?.place.row ?? null;
  return {
    ...{ key, name, widths, tabColor, charts: [], columnGroups: [] },
    isNew: !taken.includes(name),
    freezeRows: titleRow === null ? 0 : titleRow + 1,
    page: {
      lastRow: Math.max(...blocks.map(({ place }) => place.row + place.rows - 1)),
      lastColumn: lastColumnOf(look, blocks),
      titleRow,
    },
  };
}

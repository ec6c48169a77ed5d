import type { ColumnGroup, PlannedBlock, PlannedChart, PlannedPage } from "../plan";
import { widthUntil } from "./columnPoints";
import { isDivided, keptRows } from "./keptRows";
import { lastColumnOf } from "./lastColumnOf";
import type { SheetLook } from "./looks";
import { pageBreaks } from "./pageBreaks";
import { pageHeight, pageScale } from "./paper";
import { rowHeight } from "./rowHeight";

/** The header of a table is repeated above its further rows, but not above charts that follow a table in one piece. */
function repeatedRow(
  { titles }: SheetLook,
  blocks: readonly PlannedBlock[],
  charts: readonly PlannedChart[],
  page: Parameters<typeof isDivided>[1]
): number | null {
  const table = blocks.find(({ name }) => name === titles);
  if (table === undefined || (charts.length > 0 && !isDivided(table, page))) return null;
  return table.place.row;
}

/**
 * How a sheet is printed: what of it, and where its pages begin. `ownScale` is one in percent that the analyst has
 * given the sheet; else it is fitted to the width of a page.
 */
export function plannedPage(
  look: SheetLook,
  own: readonly PlannedBlock[],
  charts: readonly PlannedChart[],
  {
    folded,
    ownScale,
  }: { readonly folded: readonly ColumnGroup[]; readonly ownScale: number | undefined }
): PlannedPage {
  const lastColumn = lastColumnOf(look, own);
  const scale = ownScale ?? pageScale(widthUntil(lastColumn, look.widths, folded));
  const lastRow = Math.max(0, ...own.map(({ place }) => place.row + place.rows - 1));
  const printed = own.filter(({ place }) => place.column <= lastColumn);
  const heightOf = rowHeight(printed, look.widths);
  const room = pageHeight(scale);
  const titleRow = repeatedRow(look, printed, charts, { room, heightOf });
  const kept = keptRows(printed, charts, { room, heightOf });
  const breaks = pageBreaks({ lastRow, titleRow, kept, heightOf, room });
  return { lastRow, lastColumn, titleRow, breaks };
}

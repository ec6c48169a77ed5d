import type { ColumnGroup, PlannedBlock, PlannedChart, PlannedPage } from "../plan";
import { widthUntil } from "./columnPoints";
import { keptRows } from "./keptRows";
import { lastColumnOf } from "./lastColumnOf";
import type { SheetLook } from "./looks";
import { pageBreaks, type PagedSheet } from "./pageBreaks";
import { pageHeight, pageScale } from "./paper";
import { rowHeight } from "./rowHeight";

/** True when a new page begins between the rows of a block. */
const isCut = ({ place }: PlannedBlock, breaks: readonly number[]): boolean =>
  breaks.some((row) => place.row < row && row < place.row + place.rows);

/**
 * Where pages begin, and which row is repeated on them: the header of a table above its further rows, but not above
 * charts that follow a table in one piece.
 */
function pages(
  table: PlannedBlock | undefined,
  hasCharts: boolean,
  sheet: Omit<PagedSheet, "titleRow">
): Pick<PlannedPage, "titleRow" | "breaks"> {
  const plain = pageBreaks({ ...sheet, titleRow: null });
  if (table === undefined || (hasCharts && !isCut(table, plain)))
    return { titleRow: null, breaks: plain };
  const titleRow = table.place.row;
  return { titleRow, breaks: pageBreaks({ ...sheet, titleRow }) };
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
  const kept = keptRows(printed, charts, { room, heightOf });
  const table = printed.find(({ name }) => name === look.titles);
  const sheet = { lastRow, kept, heightOf, room };
  return { lastRow, lastColumn, ...pages(table, charts.length > 0, sheet) };
}

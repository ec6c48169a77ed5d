import { columnLetters, cellName } from "../../sheet/formulas/cellName";
import type { PlannedSheet } from "../../sheet/plan";

/** Points of a column that shows so many characters: 7 pixels each and 5 for the margins, 4 pixels to 3 points. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

export function addSheet({ workbook }: Excel.RequestContext, { name }: PlannedSheet): void {
  workbook.worksheets.add(name).visibility = "Hidden";
}

export function setPrintArea(
  { workbook }: Excel.RequestContext,
  { name, page }: PlannedSheet
): void {
  const area = `A1:${cellName(page.lastRow, page.lastColumn)}`;
  workbook.worksheets.getItem(name).pageLayout.setPrintArea(area);
}

/** Widths, panes and page of a new sheet; the analyst may change them afterwards. */
export function lookOfSheet(context: Excel.RequestContext, sheet: PlannedSheet): void {
  const made = context.workbook.worksheets.getItem(sheet.name);
  sheet.widths.forEach((characters, i) => {
    const letters = columnLetters(i);
    made.getRange(`${letters}:${letters}`).format.columnWidth = points(characters);
  });
  for (const { from, to } of sheet.columnGroups) {
    const columns = made.getRange(`${columnLetters(from)}:${columnLetters(to)}`);
    columns.group("ByColumns");
    columns.hideGroupDetails("ByColumns");
  }
  made.showGridlines = false;
  made.tabColor = sheet.tabColor;
  if (sheet.freezeRows > 0) made.freezePanes.freezeRows(sheet.freezeRows);
  made.pageLayout.orientation = "Landscape";
  made.pageLayout.zoom = { horizontalFitToPages: 1 };
  const { titleRow } = sheet.page;
  if (titleRow !== null) made.pageLayout.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + 1}`);
}

import { columnLetters, cellName } from "../../sheet/formulas/cellName";
import { columnPoints } from "../../sheet/layout/columnPoints";
import { MARGINS } from "../../sheet/layout/paper";
import type { PlannedSheet } from "../../sheet/plan";

export function addSheet({ workbook }: Excel.RequestContext, { name }: PlannedSheet): void {
  workbook.worksheets.add(name).visibility = "Hidden";
}

/** Gives a sheet these manual page breaks between rows and no other; rows are the 0-based first ones of new pages. */
export function setPageBreaks(sheet: Excel.Worksheet, rows: readonly number[]): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) sheet.horizontalPageBreaks.add(cellName(row, 0));
}

/** What is printed, and where new pages begin: both follow the blocks. */
export function setPages({ workbook }: Excel.RequestContext, { name, page }: PlannedSheet): void {
  const sheet = workbook.worksheets.getItem(name);
  sheet.pageLayout.setPrintArea(`A1:${cellName(page.lastRow, page.lastColumn)}`);
  setPageBreaks(sheet, page.breaks);
}

/** Widths, panes and page of a new sheet; the analyst may change them afterwards. */
export function lookOfSheet(context: Excel.RequestContext, sheet: PlannedSheet): void {
  const made = context.workbook.worksheets.getItem(sheet.name);
  sheet.widths.forEach((characters, i) => {
    const letters = columnLetters(i);
    made.getRange(`${letters}:${letters}`).format.columnWidth = columnPoints(characters);
  });
  for (const { from, to } of sheet.columnGroups) {
    const columns = made.getRange(`${columnLetters(from)}:${columnLetters(to)}`);
    columns.group("ByColumns");
    columns.hideGroupDetails("ByColumns");
  }
  made.showGridlines = false;
  made.tabColor = sheet.tabColor;
  if (sheet.freezeRows > 0) made.freezePanes.freezeRows(sheet.freezeRows);
  setPaper(context, sheet);
}

/** One page wide in landscape. */
function setPaper({ workbook }: Excel.RequestContext, { name, page }: PlannedSheet): void {
  const layout = workbook.worksheets.getItem(name).pageLayout;
  layout.orientation = "Landscape";
  layout.leftMargin = MARGINS.left;
  layout.rightMargin = MARGINS.right;
  layout.topMargin = MARGINS.top;
  layout.bottomMargin = MARGINS.bottom;
  layout.centerHorizontally = true;
  layout.zoom = { horizontalFitToPages: 1 };
  // The sheet, the page and how many there are, for what is handed out on paper.
  const { defaultForAllPages: edges } = layout.headersFooters;
  edges.leftFooter = "&A";
  edges.rightFooter = "&P / &N";
  const { titleRow } = page;
  if (titleRow !== null) layout.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + 1}`);
}

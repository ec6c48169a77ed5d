import type { ChartData, SheetData, WorkbookData } from "../standin/book/workbookData";
import { anchorAt } from "../standin/files/xlsx/geometry";

/** Rows looked at from the chart's lower edge on: the edge may lie inside a row. */
const ROWS_BELOW = 2;

/** The text in the cell under a chart, at its left edge. */
function textUnder(sheet: SheetData, { left, top, height }: ChartData): string | undefined {
  const { row, column } = anchorAt(sheet, left, top + height);
  const below = sheet.cells.find(
    (cell) =>
      cell.column === column &&
      cell.row >= row &&
      cell.row < row + ROWS_BELOW &&
      typeof cell.value === "string" &&
      cell.value !== ""
  );
  return below && String(below.value);
}

/**
 * Gives charts their alternative text: Office.js has none for charts, but what is written under a chart says what it
 * shows, and a file can keep it for those who do not see it.
 */
export function describeCharts(workbook: WorkbookData): WorkbookData {
  const described = (sheet: SheetData, chart: ChartData): ChartData => {
    const altText = textUnder(sheet, chart) ?? chart.altText;
    return altText === undefined ? chart : { ...chart, altText };
  };
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      charts: sheet.charts.map((chart) => described(sheet, chart)),
    })),
  };
}

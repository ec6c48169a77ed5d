import type { SheetData, WorkbookData } from "../../standin/book/workbookData";

const isBlank = ({ cells, charts, tables }: SheetData): boolean =>
  cells.length + charts.length + tables.length === 0;

/** The workbook without the empty sheet that every new workbook begins with. */
export function dropBlankSheets(workbook: WorkbookData): WorkbookData {
  const sheets = workbook.sheets.filter((sheet) => !isBlank(sheet));
  return sheets.length > 0 ? { ...workbook, sheets } : workbook;
}

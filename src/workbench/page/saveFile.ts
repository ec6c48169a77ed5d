import type { WorkbookData } from "../../standin/book/workbookData";
import { sheetRows } from "../../standin/files/sheetRows";
import { writeCsv } from "../../standin/files/writeCsv";
import { writeXlsx } from "../../standin/files/writeXlsx";
import type { AddInIdentity } from "../../standin/files/xlsx/settingsPart";
import { describeCharts } from "../describeCharts";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function download(name: string, bytes: Uint8Array, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

const baseName = (file: string): string => file.replace(/\.[^.]*$/, "");

/** Saves the workbook as an .xlsx file among the user's downloads. */
export async function saveWorkbook(file: string, workbook: WorkbookData, addIn: AddInIdentity) {
  download(
    `${baseName(file)}.xlsx`,
    await writeXlsx(describeCharts(workbook), { addIn }),
    XLSX_TYPE
  );
}

/** Saves the active sheet as a .csv file; values only, as Excel does. */
export function saveSheet(workbook: WorkbookData): void {
  const sheet = workbook.sheets.find(({ name }) => name === workbook.activeSheet);
  if (sheet) download(`${sheet.name}.csv`, writeCsv(sheetRows(sheet)), "text/csv");
}

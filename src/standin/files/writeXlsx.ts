import { writeXlsx as writeWithHucre } from "hucre";
import type { SheetData, WorkbookData } from "../book/workbookData";
import { chartXml } from "./xlsx/chart/chartXml";
import { drawingXml } from "./xlsx/chart/drawing";
import { changeParts } from "./xlsx/parts";
import { relationshipsOf } from "./xlsx/relationships";
import { addSettings, type AddInIdentity } from "./xlsx/settingsPart";
import { mendSheet } from "./xlsx/sheetXml";
import { mendWorkbook } from "./xlsx/workbookXml";
import { writeSheet } from "./xlsx/writeSheet";

export interface WriteOptions {
  /** The add-in that the document settings belong to. */
  readonly addIn?: AddInIdentity;
}

type PartMap = Map<string, string>;

const isActive = (data: WorkbookData, sheet: SheetData): boolean => data.activeSheet === sheet.name;

function replace(parts: PartMap, path: string, change: (text: string) => string): void {
  const text = parts.get(path);
  if (text === undefined) throw new Error(`a written file requires the part ${path}`);
  parts.set(path, change(text));
}

/** Puts our drawing and chart texts in place of those that hucre laid out. */
function writeCharts(parts: PartMap, sheetPath: string, sheet: SheetData): void {
  if (sheet.charts.length === 0) return;
  const drawing = relationshipsOf(parts, sheetPath).find(({ kind }) => kind === "drawing");
  if (!drawing) throw new Error(`the charts of ${sheet.name} require a drawing part`);
  const charts = relationshipsOf(parts, drawing.path).filter(({ kind }) => kind === "chart");
  parts.set(drawing.path, drawingXml(sheet, charts));
  sheet.charts.forEach((chart, index) => {
    const part = charts[index];
    if (!part) throw new Error(`the chart ${chart.name} requires a part of its own`);
    parts.set(part.path, chartXml(chart));
  });
}

/**
 * LibreOffice trusts the results in files of programs it knows and recalculates those of others, which would turn
 * results of add-in functions into #NAME?. Our results are as calculated as Excel's.
 */
function nameProgram(text: string): string {
  return text.replace(
    /<Application>[^<]*<\/Application>/,
    "<Application>Microsoft Excel</Application>"
  );
}

/** A workbook as an .xlsx file: hucre writes the cells and sheets, our parts complete it. */
export async function writeXlsx(
  data: WorkbookData,
  options: WriteOptions = {}
): Promise<Uint8Array> {
  const active = Math.max(
    0,
    data.sheets.findIndex((sheet) => isActive(data, sheet))
  );
  const bytes = await writeWithHucre({ sheets: data.sheets.map(writeSheet), activeSheet: active });
  return changeParts(bytes, (parts) => {
    replace(parts, "xl/workbook.xml", (text) => mendWorkbook(text, data));
    replace(parts, "docProps/app.xml", nameProgram);
    data.sheets.forEach((sheet, index) => {
      const path = `xl/worksheets/sheet${index + 1}.xml`;
      replace(parts, path, (text) => mendSheet(text, sheet, index === active));
      writeCharts(parts, path, sheet);
    });
    addSettings(parts, data.settings, options.addIn);
  });
}

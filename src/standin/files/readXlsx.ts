import { readXlsx as readWithHucre } from "hucre";
import type { ChartData, SheetData, WorkbookData } from "../book/workbookData";
import { readFrames } from "./xlsx/chart/drawing";
import { readChart } from "./xlsx/chart/readChart";
import { find, findAll, parseXml } from "./xlsx/parseXml";
import { readParts, type Parts } from "./xlsx/parts";
import { relationshipsOf } from "./xlsx/relationships";
import { readSheet } from "./xlsx/readSheet";
import { readSettings } from "./xlsx/settingsPart";
import { readExtras } from "./xlsx/sheetXml";
import { readNames } from "./xlsx/workbookXml";

const WORKBOOK = "xl/workbook.xml";
const WANTED = /^(xl\/(workbook\.xml|worksheets\/|drawings\/|charts\/|webextensions\/)|.*\.rels$)/;

/** Paths of the worksheets in the order of the tabs. */
export function sheetPaths(parts: Parts): readonly string[] {
  const targets = new Map(relationshipsOf(parts, WORKBOOK).map(({ id, path }) => [id, path]));
  const workbook = parseXml(parts.get(WORKBOOK) ?? "<workbook/>");
  return findAll(find(workbook, "sheets"), "sheet").map(
    ({ attributes }) => targets.get(attributes["id"] ?? "") ?? ""
  );
}

function readCharts(parts: Parts, sheetPath: string, sheet: SheetData): readonly ChartData[] {
  const drawing = relationshipsOf(parts, sheetPath).find(({ kind }) => kind === "drawing");
  const text = drawing && parts.get(drawing.path);
  if (!drawing || text === undefined) return [];
  const paths = new Map(relationshipsOf(parts, drawing.path).map(({ id, path }) => [id, path]));
  return readFrames(text, sheet).flatMap(({ relationship, ...frame }, index) => {
    const part = parts.get(paths.get(relationship) ?? "");
    const content = part === undefined ? null : readChart(part);
    return content ? [{ id: `{CHART-${index + 1}}`, ...frame, ...content }] : [];
  });
}

/** An .xlsx file as a workbook. Kinds of content that the workbook data cannot hold are left out: see partsNotKept. */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookData> {
  const file = await readWithHucre(bytes, { readStyles: true });
  const parts = readParts(bytes, (path) => WANTED.test(path));
  const paths = sheetPaths(parts);
  const { names, pages } = readNames(parts.get(WORKBOOK) ?? "<workbook/>");
  const sheets = file.sheets.map((raw, index) => {
    const path = paths[index] ?? "";
    const extras = readExtras(parts.get(path) ?? "");
    const sheet = readSheet(raw, index, extras, file.themeColors);
    const page = { ...sheet.page, ...pages.get(index) };
    return { ...sheet, page, charts: readCharts(parts, path, sheet) };
  });
  const active = sheets[file.activeSheet ?? 0] ?? sheets[0];
  return { sheets, names, settings: readSettings(parts), activeSheet: active?.name ?? "" };
}

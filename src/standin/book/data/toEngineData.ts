import { columnName, MAX_COLUMNS, parseAddress } from "../cells/address";
import { contentOf } from "../cells/content";
import { engineChart, type EngineFigureData } from "../charts/engineChart";
import type { EngineBorders, EngineStyle } from "../engine/engineTypes";
import { engineRule } from "../rules/engineRule";
import { engineCriterion } from "../rules/engineCriterion";
import { tableConfig } from "../tables/tableConfig";
import type { NameData, SheetData, WorkbookData } from "../workbookData";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type SheetGeometry } from "./geometry";
import { columnLines, engineHeaders, PIXELS_PER_POINT, rowLines } from "./headers";
import { Looks, type Dictionaries } from "./Looks";
import { Dictionary } from "./zoneIds";

/** Rows and columns a sheet shows at least; it grows when something is written beyond them. */
export const SMALLEST_SHEET = { rows: 200, columns: 26 } as const;

/** The engine's own data object of a workbook: a large file loads as a whole, never cell by cell. */
export function toEngineData(data: WorkbookData): object {
  const dictionaries = {
    styles: new Dictionary<EngineStyle>(),
    formats: new Dictionary<string>(),
    borders: new Dictionary<EngineBorders>(),
  };
  const sheets = data.sheets.map((sheet) => engineSheet(sheet, dictionaries));
  const { styles, formats, borders } = dictionaries;
  return {
    isNotSquishable: true,
    sheets,
    styles: styles.items,
    formats: formats.items,
    borders: borders.items,
    namedRanges: Object.fromEntries(
      data.names.filter(isRangeName).map(({ name, formula }) => [name, formula.slice(1)])
    ),
  };
}

/** Names that stand for one range are the engine's; others are kept by the host. */
export function isRangeName({ name, formula }: NameData): boolean {
  const address = formula.slice(1).replace(/^('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!/u, "");
  return (
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    formula.includes("!") &&
    parseAddress(address) !== null
  );
}

function engineSheet(sheet: SheetData, dictionaries: Dictionaries): object {
  const size = sheetSize(sheet);
  const columns = engineHeaders(columnLines(sheet));
  const rows = engineHeaders(rowLines(sheet));
  return {
    id: sheet.id,
    name: sheet.name,
    ...size,
    ...engineCells(sheet, dictionaries),
    merges: sheet.merges,
    cols: withDefaultWidth(columns.sizes, size.colNumber),
    rows: rows.sizes,
    headerGroups: { COL: columns.groups, ROW: rows.groups },
    conditionalFormats: sheet.conditionalFormats.map(({ id, range, rule }) => ({
      id,
      ranges: range.split(/[ ,]/),
      rule: engineRule(rule),
    })),
    dataValidationRules: sheet.validations.map(({ range, listSource }, index) => ({
      id: validationId(sheet.id, index),
      ranges: range.split(/[ ,]/),
      criterion: engineCriterion(listSource),
      isBlocking: true,
    })),
    tables: sheet.tables.map((table) => ({
      range: table.range,
      type: "static",
      config: tableConfig(table),
    })),
    figures: sheet.charts.map((chart): EngineFigureData => engineChart(chart, geometryOf(sheet))),
    areGridLinesVisible: sheet.showGridlines,
    isVisible: sheet.visibility === "Visible",
    panes: { xSplit: sheet.freezeColumns, ySplit: sheet.freezeRows },
    ...(sheet.tabColor ? { color: sheet.tabColor } : {}),
  };
}

export const validationId = (sheetId: string, index: number): string => `${sheetId} list ${index}`;

/** The engine's default columns are wider than Excel's. */
function withDefaultWidth(
  sizes: Record<number, { size?: number }>,
  count: number
): Record<number, { size?: number }> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      index,
      { size: DEFAULT_COLUMN_WIDTH * PIXELS_PER_POINT, ...sizes[index] },
    ])
  );
}

function geometryOf({ columns, rows }: SheetData): SheetGeometry {
  const widths = new Map(columns.map(({ index, width, hidden }) => [index, hidden ? 0 : width]));
  const heights = new Map(rows.map(({ index, height, hidden }) => [index, hidden ? 0 : height]));
  return {
    columnWidth: (index) => widths.get(index) ?? DEFAULT_COLUMN_WIDTH,
    rowHeight: (index) => heights.get(index) ?? DEFAULT_ROW_HEIGHT,
  };
}

function sheetSize({ cells, columns, rows, freezeColumns, freezeRows }: SheetData): {
  rowNumber: number;
  colNumber: number;
} {
  let lastRow = freezeRows;
  let lastColumn = freezeColumns;
  for (const { row, column } of cells) {
    if (row > lastRow) lastRow = row;
    if (column > lastColumn) lastColumn = column;
  }
  for (const { index } of columns) lastColumn = Math.max(lastColumn, index);
  for (const { index } of rows) lastRow = Math.max(lastRow, index);
  return {
    rowNumber: Math.max(SMALLEST_SHEET.rows, lastRow + 20),
    colNumber: Math.max(SMALLEST_SHEET.columns, lastColumn + 5),
  };
}

function engineCells(sheet: SheetData, dictionaries: Dictionaries): object {
  const spilled = spilledCells(sheet);
  const names: string[] = [];
  const cells: Record<string, string> = {};
  const looks = new Looks(dictionaries);
  for (const cell of sheet.cells) {
    const { row, column, formula, value } = cell;
    const isSpilled = spilled.size > 0 && spilled.has(row * MAX_COLUMNS + column);
    const content = formula ?? (isSpilled ? "" : contentOf(value));
    if (content) cells[`${(names[column] ??= columnName(column))}${row + 1}`] = content;
    if (cell.style || cell.numberFormat || cell.hyperlink) looks.add(cell);
  }
  return { cells, ...looks.finish() };
}

/** Cells that a dynamic array fills again by itself, as row times the width of a sheet plus column. */
function spilledCells({ cells }: SheetData): Set<number> {
  const filled = new Set<number>();
  for (const { row, column, spill } of cells)
    for (let down = 0; down < (spill?.rows ?? 0); down++)
      for (let right = 0; right < (spill?.columns ?? 0); right++)
        if (down || right) filled.add((row + down) * MAX_COLUMNS + column + right);
  return filled;
}

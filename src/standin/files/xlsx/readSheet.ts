import type { DataValidation, MergeRange, Sheet, TableDefinition } from "hucre";
import type { SheetData, TableData, ValidationData } from "../../book/workbookData";
import { readRules } from "./conditionalFormats";
import { pointsOf } from "./geometry";
import { readPage } from "./page";
import { rectangleAddress } from "./references";
import { shownFormula } from "./formulaText";
import { readCells } from "./readCells";
import type { SheetExtras } from "./sheetXml";
import { fromColor } from "./color";

const hasMore = (entry: { index: number }): boolean => Object.keys(entry).length > 1;

function readColumns({ columns = [] }: Sheet): SheetData["columns"] {
  return columns
    .map(({ width, hidden, outlineLevel, collapsed }, index) => ({
      index,
      ...(width === undefined ? {} : { width: pointsOf(width) }),
      ...(hidden ? { hidden } : {}),
      ...(outlineLevel ? { outline: outlineLevel } : {}),
      ...(collapsed ? { collapsed } : {}),
    }))
    .filter(hasMore);
}

function readRows({ rowDefs }: Sheet): SheetData["rows"] {
  return [...(rowDefs ?? [])]
    .map(([index, { height, hidden, outlineLevel }]) => ({
      index,
      ...(height === undefined ? {} : { height }),
      ...(hidden ? { hidden } : {}),
      ...(outlineLevel ? { outline: outlineLevel } : {}),
    }))
    .filter(hasMore);
}

function readTable(table: TableDefinition): TableData {
  return {
    name: table.displayName ?? table.name,
    id: `{TABLE-${table.name}}`,
    range: table.range ?? "",
    columns: table.columns.map(({ name }) => name),
    style: table.style ?? "",
    showTotals: table.showTotalRow ?? false,
    showFilter: table.showAutoFilter ?? false,
    showBandedRows: table.showRowStripes ?? false,
  };
}

/** Only lists: Office.js code that we run asks for no other kind. */
function readValidation(validation: DataValidation, closed: ReadonlySet<string>) {
  const { type, values, formula1, range } = validation;
  if (type !== "list") return [];
  const listSource = values ? values.join(",") : formula1 && shownFormula(formula1);
  if (!listSource) return [];
  const data: ValidationData = {
    range: range.replaceAll(" ", ","),
    listSource,
    inCellDropDown: !closed.has(range),
  };
  return [data];
}

function mergeAddress({ startRow, startCol, endRow, endCol }: MergeRange): string {
  return rectangleAddress({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  });
}

const visibilityOf = ({ hidden, veryHidden }: Sheet): SheetData["visibility"] =>
  veryHidden ? "VeryHidden" : hidden ? "Hidden" : "Visible";

/**
 * A sheet as read by hucre, still without what stands in other parts: charts, print area, title rows.
 */
export function readSheet(
  sheet: Sheet,
  index: number,
  extras: SheetExtras,
  theme?: string[]
): SheetData {
  const tabColor = fromColor(sheet.view?.tabColor, theme);
  return {
    id: `{SHEET-${index + 1}}`,
    name: sheet.name,
    visibility: visibilityOf(sheet),
    ...(tabColor ? { tabColor } : {}),
    showGridlines: sheet.view?.showGridLines ?? true,
    freezeRows: sheet.freezePane?.rows ?? 0,
    freezeColumns: sheet.freezePane?.columns ?? 0,
    protected: sheet.protection !== undefined,
    columns: readColumns(sheet),
    rows: readRows(sheet),
    cells: readCells(sheet, theme),
    merges: (sheet.merges ?? []).map(mergeAddress),
    tables: (sheet.tables ?? []).map(readTable),
    conditionalFormats: readRules(sheet.conditionalRules, theme),
    validations: (sheet.dataValidations ?? []).flatMap((one) =>
      readValidation(one, extras.closedLists)
    ),
    charts: [],
    page: readPage(sheet, extras.fitsToPage),
  };
}

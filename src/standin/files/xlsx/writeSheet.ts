import type {
  ColumnDef,
  DataValidation,
  RowDef,
  SheetChart,
  TableDefinition,
  WriteSheet,
} from "hucre";
import type { SheetData, TableData, ValidationData } from "../../book/workbookData";
import { writeRules } from "./conditionalFormats";
import { charactersOf } from "./geometry";
import { writeHeaderFooter } from "./headerFooter";
import { writePage, writeRowBreaks } from "./page";
import { parseRectangle } from "./references";
import { storedFormula } from "./formulaText";
import { writeCells } from "./writeCells";

/** hucre takes columns as a dense list from the first. */
function writeColumns({ columns }: SheetData): ColumnDef[] {
  const written: ColumnDef[] = [];
  for (const { index, width, hidden, outline, collapsed } of columns) {
    while (written.length < index) written.push({});
    written[index] = {
      ...(width === undefined ? {} : { width: charactersOf(width) }),
      ...(hidden ? { hidden } : {}),
      ...(outline ? { outlineLevel: outline } : {}),
      ...(collapsed ? { collapsed } : {}),
    };
  }
  return Array.from(written, (column) => column ?? {});
}

function writeRows({ rows }: SheetData): Map<number, RowDef> {
  return new Map(
    rows.map(({ index, height, hidden, outline }) => [
      index,
      {
        ...(height === undefined ? {} : { height }),
        ...(hidden ? { hidden } : {}),
        ...(outline ? { outlineLevel: outline } : {}),
      },
    ])
  );
}

/** hucre writes no row after the last cell: a blank cell keeps the height of an empty one. */
function writeSheetCells({ cells, rows }: SheetData): ReturnType<typeof writeCells> {
  const written = writeCells(cells);
  for (const { index } of rows) {
    const first = `${index},0`;
    if (!written.has(first)) written.set(first, { value: null, type: "empty" });
  }
  return written;
}

function writeTable(table: TableData): TableDefinition {
  return {
    name: table.name,
    displayName: table.name,
    range: table.range.replaceAll("$", ""),
    columns: table.columns.map((name) => ({ name })),
    style: table.style,
    showTotalRow: table.showTotals,
    showAutoFilter: table.showFilter,
    showRowStripes: table.showBandedRows,
  };
}

function writeValidation({ range, listSource }: ValidationData): DataValidation {
  const source = listSource.startsWith("=")
    ? { formula1: storedFormula(listSource) }
    : { values: listSource.split(",") };
  return {
    type: "list",
    ...source,
    allowBlank: true,
    showErrorMessage: true,
    range: range.replaceAll(",", " "),
  };
}

function mergeRange(address: string) {
  const { row, column, rows, columns } = parseRectangle(address);
  return { startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 };
}

/** Makes hucre lay out the parts of a chart; their text is ours: see chart/chartXml.ts. */
function placeholder(): SheetChart {
  return {
    type: "column",
    series: [{ values: "A1:A2" }],
    anchor: { from: { row: 0, col: 0 }, to: { row: 1, col: 1 } },
  };
}

/** A sheet as hucre takes it. */
export function writeSheet(sheet: SheetData): WriteSheet {
  const headerFooter = writeHeaderFooter(sheet.page);
  const frozen = sheet.freezeRows > 0 || sheet.freezeColumns > 0;
  return {
    name: sheet.name,
    rows: [],
    cells: writeSheetCells(sheet),
    columns: writeColumns(sheet),
    rowDefs: writeRows(sheet),
    merges: sheet.merges.map(mergeRange),
    tables: sheet.tables.map(writeTable),
    conditionalRules: writeRules(sheet.conditionalFormats),
    dataValidations: sheet.validations.map(writeValidation),
    charts: sheet.charts.map(placeholder),
    pageSetup: writePage(sheet.page),
    ...(headerFooter === undefined ? {} : { headerFooter }),
    rowBreaks: writeRowBreaks(sheet.page),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor ? { tabColor: { rgb: sheet.tabColor.replace("#", "") } } : {}),
    },
    ...(frozen ? { freezePane: { rows: sheet.freezeRows, columns: sheet.freezeColumns } } : {}),
    ...(sheet.protected ? { protection: { sheet: true } } : {}),
    ...(sheet.visibility === "Hidden" ? { hidden: true } : {}),
    ...(sheet.visibility === "VeryHidden" ? { veryHidden: true } : {}),
  };
}

import { recogniseTable } from "../../src/data/recognise/recogniseTable";
import type { BuildRequest, SourceRequest } from "../../src/sheet/request";
import type { CellData, SheetData, WorkbookData } from "../../src/standin/book/workbookData";
import type { BusinessTable } from "./businessTables";

const letter = (column: number): string => String.fromCharCode(65 + column);

function cellsOf({ headers, rows, dates }: BusinessTable): CellData[] {
  const cells: CellData[] = headers.map((value, column) => ({ row: 0, column, value }));
  rows.forEach((values, i) =>
    values.forEach((value, column) => {
      if (value === null) return;
      const numberFormat = dates[column];
      const format = numberFormat === undefined ? {} : { numberFormat };
      cells.push({ row: i + 1, column, value, ...format });
    })
  );
  return cells;
}

const sheetOf = (table: BusinessTable, i: number): SheetData => ({
  id: `s${i + 1}`,
  name: `${table.name} data`,
  visibility: "Visible",
  showGridlines: true,
  freezeRows: 0,
  freezeColumns: 0,
  protected: false,
  columns: [],
  rows: [],
  cells: cellsOf(table),
  merges: [],
  tables: [
    {
      name: table.name,
      id: String(i + 1),
      range: `A1:${letter(table.headers.length - 1)}${table.rows.length + 1}`,
      columns: table.headers,
      style: "TableStyleLight9",
      showTotals: false,
      showFilter: true,
      showBandedRows: true,
    },
  ],
  conditionalFormats: [],
  validations: [],
  charts: [],
  page: {},
});

/** A workbook with each table on a sheet of its own. */
export const businessWorkbook = (tables: readonly BusinessTable[]): WorkbookData => ({
  sheets: tables.map(sheetOf),
  names: [],
  settings: {},
  activeSheet: `${tables[0]!.name} data`,
});

function sourceOf({ kind, name, headers, rows, dates }: BusinessTable): SourceRequest {
  const { mapping } = recogniseTable(
    {
      label: name,
      headers,
      columns: headers.map((_, column) => rows.slice(0, 200).map((row) => row[column] ?? null)),
      rowCount: Math.min(200, rows.length),
      firstRow: 2,
      dateColumns: headers.map((_, column) => column in dates),
    },
    kind
  );
  return { kind, ref: { type: "table", name }, mapping };
}

/** A build of December 2025 from all tables, with the columns that recognition finds. */
export const businessRequest = (
  tables: readonly BusinessTable[],
  more: Partial<BuildRequest> = {}
): BuildRequest => ({
  sources: tables.map(sourceOf),
  period: { kind: "month", at: 45992 },
  language: "en",
  ...more,
});

import type { CellData, SheetData } from "../../standin/book/workbookData";
import { columnLetter } from "./columnLetter";

/** A column of a sample table: its header, how wide and how shown it is, and what stands in it. */
export interface SampleColumn<Row> {
  readonly header: string;
  readonly width: number;
  readonly numberFormat?: string;
  /** null is an empty cell. */
  readonly value: (row: Row, index: number) => string | number | null;
}

function cellsOf<Row>(columns: readonly SampleColumn<Row>[], rows: readonly Row[]): CellData[] {
  const headers = columns.map(({ header }, column) => ({ row: 0, column, value: header }));
  const body = rows.flatMap((row, index) =>
    columns.flatMap(({ value: valueOf, numberFormat }, column): CellData[] => {
      const value = valueOf(row, index);
      if (value === null) return [];
      const formatted = typeof value === "number" && numberFormat !== undefined;
      return [{ row: index + 1, column, value, ...(formatted ? { numberFormat } : {}) }];
    })
  );
  return [...headers, ...body];
}

/** A sheet with one table of its own name. */
export function tableSheet<Row>(
  name: string,
  columns: readonly SampleColumn<Row>[],
  rows: readonly Row[]
): SheetData {
  return {
    ...{ id: `{SHEET-${name}}`, name, visibility: "Visible", showGridlines: true },
    ...{ freezeRows: 1, freezeColumns: 0, protected: false, rows: [], merges: [] },
    columns: columns.map(({ width }, index) => ({ index, width })),
    cells: cellsOf(columns, rows),
    tables: [
      {
        ...{ name, id: `{TABLE-${name}}`, style: "TableStyleMedium2" },
        range: `A1:${columnLetter(columns.length - 1)}${rows.length + 1}`,
        columns: columns.map(({ header }) => header),
        ...{ showTotals: false, showFilter: true, showBandedRows: true },
      },
    ],
    ...{ conditionalFormats: [], validations: [], charts: [], page: {} },
  };
}

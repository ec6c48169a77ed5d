import type { CellData, WorkbookData } from "../../../src/standin/book/workbookData";

/** Serial of 1 January 2011. */
const START = 40544;

/** Repeatable, unevenly spread whole numbers below `n`. */
const scattered = (i: number, n: number): number => Number((BigInt(i) * 2654435761n) % BigInt(n));

/** Orders of an invented shop, one per row: customers return, amounts vary, a refund now and then. */
export function orderRows(count: number): readonly (readonly [string, number, string, number])[] {
  const customers = Math.max(3, Math.floor(count / 6));
  return Array.from({ length: count }, (_, i) => {
    const amount = 5 + scattered(i + 7, 400) / 4;
    const date = START + Math.floor((i / count) * 330) + scattered(i, 5);
    return [
      `C${scattered(i, customers)}`,
      date,
      `O${i}`,
      i % 97 === 96 ? -amount : amount,
    ] as const;
  });
}

const HEADERS = ["Customer", "Order date", "Order id", "Amount"];

/** A workbook with one sheet that holds the orders, as a table `Orders` or as plain cells. */
export function orderWorkbook(count: number, asTable = true): WorkbookData {
  const rows = orderRows(count);
  const cells: CellData[] = HEADERS.map((value, column) => ({ row: 0, column, value }));
  rows.forEach((values, i) =>
    values.forEach((value, column) =>
      cells.push({
        row: i + 1,
        column,
        value,
        ...(column === 1 ? { numberFormat: "yyyy-mm-dd" } : {}),
      })
    )
  );
  const table = {
    name: "Orders",
    id: "1",
    range: `A1:D${count + 1}`,
    columns: HEADERS,
    style: "TableStyleLight9",
    showTotals: false,
    showFilter: true,
    showBandedRows: true,
  };
  return {
    sheets: [
      {
        id: "s1",
        name: "Data",
        visibility: "Visible",
        showGridlines: true,
        freezeRows: 0,
        freezeColumns: 0,
        protected: false,
        columns: [],
        rows: [],
        cells,
        merges: [],
        tables: asTable ? [table] : [],
        conditionalFormats: [],
        validations: [],
        charts: [],
        page: {},
      },
    ],
    names: [],
    settings: {},
    activeSheet: "Data",
  };
}

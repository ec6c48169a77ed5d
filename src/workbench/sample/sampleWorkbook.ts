import type { CellData, SheetData, WorkbookData } from "../../standin/book/workbookData";
import { sampleOrders, type SampleOrder } from "./sampleOrders";
import { seededRandom } from "./seededRandom";

const SEED = 20_251_231;
/** Every so many orders a date is text, as exports have it. */
const TEXT_DATE_EVERY = 173;
const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

const HEADERS = [
  "Order ID",
  "Order date",
  "Customer",
  "Region",
  "Product",
  "Quantity",
  "Unit price",
  "Amount",
];
const WIDTHS = [75, 87, 126, 72, 126, 78, 84, 78];
const FORMATS: Readonly<Record<number, string>> = { 1: "yyyy-mm-dd", 6: "#,##0.00", 7: "#,##0.00" };

const isoDate = (serial: number): string =>
  new Date((serial - SERIAL_OF_1970) * DAY).toISOString().slice(0, 10);

function rowOf(order: SampleOrder, index: number): (string | number)[] {
  const { date, customer, region, product, quantity, unitPrice } = order;
  const shownDate = index % TEXT_DATE_EVERY === TEXT_DATE_EVERY - 1 ? isoDate(date) : date;
  const amount = Math.round(quantity * unitPrice * 100) / 100;
  return [
    `SO-${10_001 + index}`,
    shownDate,
    customer,
    region,
    product,
    quantity,
    unitPrice,
    amount,
  ];
}

function cellsOf(rows: readonly (readonly (string | number)[])[]): CellData[] {
  return rows.flatMap((values, row) =>
    values.map((value, column) => {
      const numberFormat = FORMATS[column];
      const formatted = typeof value === "number" && numberFormat !== undefined;
      return { row, column, value, ...(formatted ? { numberFormat } : {}) };
    })
  );
}

const PLAIN: Omit<SheetData, "id" | "name" | "cells"> = {
  visibility: "Visible",
  showGridlines: true,
  freezeRows: 0,
  freezeColumns: 0,
  protected: false,
  columns: [],
  rows: [],
  merges: [],
  tables: [],
  conditionalFormats: [],
  validations: [],
  charts: [],
  page: {},
};

function ordersSheet(orders: readonly SampleOrder[]): SheetData {
  return {
    ...PLAIN,
    id: "{SHEET-1}",
    name: "Orders",
    freezeRows: 1,
    columns: WIDTHS.map((width, index) => ({ index, width })),
    cells: cellsOf([HEADERS, ...orders.map(rowOf)]),
    tables: [
      {
        name: "Orders",
        id: "{TABLE-Orders}",
        range: `A1:H${orders.length + 1}`,
        columns: HEADERS,
        style: "TableStyleMedium2",
        showTotals: false,
        showFilter: true,
        showBandedRows: true,
      },
    ],
  };
}

/** The workbook that the workbench opens with: invented, and the same on every machine. */
export function sampleWorkbook(): WorkbookData {
  const orders = sampleOrders(seededRandom(SEED));
  return { sheets: [ordersSheet(orders)], names: [], settings: {}, activeSheet: "Orders" };
}

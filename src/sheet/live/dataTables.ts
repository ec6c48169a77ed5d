import { DATE, MOMENT } from "../style/numberFormats";

/** The tables of rows behind live formulas, with their columns; names and headers are the same in every language. */
export const DATA_TABLES = {
  /** Order lines of the period, refunds included. */
  CRM_Data_Orders: ["customer", "date", "order", "amount", "item", "referredBy"],
  /** Order lines of the period and of the one before it: retention looks at both. */
  CRM_Data_Retention: ["customer", "date", "amount"],
  /** Customers whose first order ever lies in the period; `referred` is 1 for those whom somebody referred. */
  CRM_Data_NewCustomers: ["customer", "first_order", "referred"],
  /** Deals worked on or decided in the period; `result` is won, lost or open as of its end. */
  CRM_Data_Deals: [
    "deal",
    "customer",
    "created",
    "closed",
    "stage",
    "amount",
    "probability",
    "result",
  ],
  /** Leads created in the period; `converted` is 1 or 0. */
  CRM_Data_Leads: ["lead", "created", "converted"],
  /** Tickets opened in the period; `complaint` is 1 or 0. */
  CRM_Data_Tickets: [
    "ticket",
    "customer",
    "opened",
    "responded",
    "closed",
    "complaint",
    "contacts",
  ],
  /** Answers of the period. */
  CRM_Data_Survey: ["customer", "date", "recommend", "satisfaction", "effort"],
  /** Customers at both ends of the period: 1 where a subscription runs, else 0, and recurring revenue per month. */
  CRM_Data_Subscriptions: ["customer", "at_start", "at_end", "start_mrr", "end_mrr"],
  /** Spend of the period. */
  CRM_Data_Spend: ["date", "amount", "newCustomers"],
} as const satisfies Record<string, readonly string[]>;

export type DataTableName = keyof typeof DATA_TABLES;
export const DATA_TABLE_NAMES = Object.keys(DATA_TABLES) as readonly DataTableName[];
export type DataColumn<Table extends DataTableName = DataTableName> =
  (typeof DATA_TABLES)[Table][number];

/** Columns that hold days or moments; all others show their values as they are. */
const FORMATS: Readonly<Record<string, string>> = {
  ...{ date: DATE, first_order: DATE, created: MOMENT, closed: MOMENT },
  ...{ opened: MOMENT, responded: MOMENT },
};

export const dataFormat = (column: string): string => FORMATS[column] ?? "General";

/** 0-based row of the headers on a new sheet, below its heading. */
export const DATA_HEADER_ROW = 3;

/** 0-based first column of each table on a new sheet: side by side, so that none is in the way of another's growth. */
export const DATA_FIRST_COLUMN = Object.fromEntries(
  DATA_TABLE_NAMES.map((name, i) => [
    name,
    DATA_TABLE_NAMES.slice(0, i).reduce((sum, left) => sum + DATA_TABLES[left].length + 1, 0),
  ])
) as Readonly<Record<DataTableName, number>>;

const last = DATA_TABLE_NAMES.at(-1)!;

/** Column after the last table. */
export const DATA_COLUMNS = DATA_FIRST_COLUMN[last] + DATA_TABLES[last].length;

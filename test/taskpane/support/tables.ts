import type { RawCell, RawTable } from "../../../src/data/table";

/** Serial of 2011-01-01. */
export const JANUARY_2011 = 40544;

type Columns = Readonly<Record<string, readonly RawCell[]>>;

/** A source as Excel would give it; columns named in `dates` carry a date format. */
export function rawTable(
  columns: Columns,
  dates: readonly string[] = [],
  label = "Orders"
): RawTable {
  const headers = Object.keys(columns);
  return {
    label,
    headers,
    columns: Object.values(columns),
    rowCount: Object.values(columns)[0]?.length ?? 0,
    firstRow: 2,
    dateColumns: headers.map((header) => dates.includes(header)),
  };
}

const DAYS = [0, 20, 40, 70, 95];

/** Five orders from January to April 2011 with quantity and unit price. */
export const orderTable = rawTable(
  {
    InvoiceNo: ["A1", "A2", "A3", "A4", "A5"],
    CustomerID: ["C1", "C2", "C1", "C3", "C2"],
    InvoiceDate: DAYS.map((day) => JANUARY_2011 + day),
    Quantity: [1, 2, 3, 4, 5],
    UnitPrice: [2.5, 1.25, 4.75, 3.5, 9.95],
  },
  ["InvoiceDate"]
);

/** Text dates that all read day first and month first. */
export const ambiguousTable = rawTable({
  CustomerID: ["C1", "C2", "C1"],
  "Order date": ["03/04/2011", "05/06/2011", "07/08/2011"],
  Amount: [10.5, 20.25, 30.75],
});

/** Headers and values that say nothing. */
export const namelessTable = rawTable({ One: ["a", "b"], Two: ["x", "y"], Three: ["p", "q"] });

export const dealTable = rawTable(
  {
    "Deal name": ["Alpha", "Beta"],
    Stage: ["Closed Won", "Closed Lost"],
    "Close date": [JANUARY_2011, JANUARY_2011 + 9],
    "Deal owner": ["Ann", "Bo"],
  },
  ["Close date"],
  "Pipeline"
);

/** Deals with everything that KPIs of deals need. */
export const fullDealTable = rawTable(
  {
    "Opportunity ID": ["D1", "D2", "D3"],
    "Created Date": [JANUARY_2011, JANUARY_2011 + 3, JANUARY_2011 + 20],
    "Close Date": [JANUARY_2011 + 40, JANUARY_2011 + 61, JANUARY_2011 + 130],
    Stage: ["Closed Won", "Closed Lost", "Proposal"],
    Amount: [1200.5, 300.25, 800],
    "Probability (%)": [100, 0, 40],
    Owner: ["Ann", "Bo", "Ann"],
  },
  ["Created Date", "Close Date"],
  "Deals"
);

export const surveyTable = rawTable(
  {
    "Response Date": [JANUARY_2011 + 2, JANUARY_2011 + 30, JANUARY_2011 + 64],
    "Customer ID": ["C1", "C2", "C3"],
    "How likely are you to recommend us to a friend or colleague? (0-10)": [9, 6, 10],
    "Overall satisfaction": ["Satisfied", "Neutral", "Very satisfied"],
  },
  ["Response Date"],
  "Answers"
);

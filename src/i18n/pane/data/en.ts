const rowsOf = (rows: string, count: number): string => `${rows} ${count === 1 ? "row" : "rows"}`;

/** Where the data are and what their columns are. */
export const data = {
  lead: "One table or range for each kind of data you have.",
  source: "Table or range",
  types: { table: "Tables", name: "Named ranges", sheet: "Sheets", range: "Selected ranges" },
  noSource: "Choose a table or range",
  add: "Add data",
  addHint: "More data, more KPIs: deals, leads, tickets, survey answers, subscriptions, spending.",
  remove: "Remove",
  removed: (source: string): string => `Remove ${source}`,
  useSelection: "Use selection",
  refresh: "Look again",
  sized: (label: string, rows: string, count: number): string =>
    `${label} · ${rowsOf(rows, count)}`,
  rows: (rows: string, count: number): string => `${rowsOf(rows, count)} in all`,
  option: (source: string, kind: string): string => `${source} · ${kind}`,
  kind: "Holds",
  recognised: (kind: string): string => `These look like ${kind}.`,
  otherKind: (kind: string): string => `These look more like ${kind}. Check the columns.`,
  unknownKind: "Nothing here says what it is. Say what it holds and which column is which.",
  columns: "Columns",
  none: "None",
  choose: "Choose a column",
  product: "Quantity × unit price",
  unnamed: (letter: string): string => `Column ${letter}`,
  preview: "First rows",
  blank: "blank",
  empty: "There is no data in this workbook yet. Paste or import your orders, then look again.",
  unit: (unit: string, factor: string): string =>
    `The header says ${unit}: its numbers are multiplied by ${factor}.`,
  orderHint: "Without it, what a customer buys on one day is one order.",
  byHint: "Optional: adds a table by salesperson, region, channel or product.",
  dateOrder: {
    question: (sample: string): string => `${sample} means`,
    dmy: "Day first",
    mdy: "Month first",
    ambiguous: "Every date here can be read both ways.",
    mixed:
      "Some dates are day first, others month first. The choice decides those that read both ways.",
  },
};

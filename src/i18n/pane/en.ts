import type { OrderRole, TableKind } from "../../data/table";
import { functions } from "./functions/en";

const many = (count: number, one: string, more: string): string => (count === 1 ? one : more);

/** Everything the task pane says. Numbers and dates arrive as text; a count beside them decides the plural. */
export const en = {
  title: "CRM KPIs",
  lead: "From your orders to a KPI sheet",
  loading: "Reading the workbook…",
  footer: {
    language: "Language",
    theme: "Appearance",
    help: "Help",
    themes: { auto: "As in Excel", light: "Light", dark: "Dark" },
  },
  functions,
  steps: { data: "Data", kpis: "KPIs", period: "Period" },
  state: { busy: "reading", ready: "ready", attention: "needs attention" },
  kinds: {
    orders: "orders",
    deals: "deals",
    leads: "leads",
    tickets: "service tickets",
    survey: "survey answers",
    subscriptions: "subscriptions",
    spend: "spending",
  } as Readonly<Record<TableKind, string>>,
  roles: {
    customer: "Customer",
    date: "Order date",
    order: "Order number",
    amount: "Amount",
    quantity: "Quantity",
    unitPrice: "Unit price",
    by: "Split by",
  } as Readonly<Record<OrderRole, string>>,
  data: {
    source: "Orders are in",
    types: { table: "Tables", name: "Named ranges", range: "Sheets and ranges" },
    noSource: "Choose a table or range",
    useSelection: "Use selection",
    refresh: "Look again",
    sized: (label: string, rows: string, count: number): string =>
      `${label} · ${rows} ${many(count, "row", "rows")}`,
    option: (source: string, kind: string): string => `${source} · ${kind}`,
    recognised: "These look like orders.",
    otherKind: (kind: string): string =>
      `These look like ${kind}. KPIs are built from orders: choose another table, or say which columns hold them.`,
    unknownKind: "Nothing here says orders. Say which column holds what, and it can be used.",
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
    dateOrder: {
      question: (sample: string): string => `${sample} means`,
      dmy: "Day first",
      mdy: "Month first",
      ambiguous: "Every date here can be read both ways.",
      mixed:
        "Some dates are day first, others month first. The choice decides those that read both ways.",
    },
  },
  problems: {
    noSource: "Choose where your orders are.",
    missing: {
      customer: "Choose the column that names the customer.",
      date: "Choose the column with the day of the order.",
      amount: "Choose the column with the amount, or quantity × unit price.",
      quantity: "Choose the column with the quantity.",
      unitPrice: "Choose the column with the price of one unit.",
    },
    twice: (first: string, second: string): string =>
      `${first} and ${second} use the same column. Choose another for one of them.`,
    dateOrder: "Say how the dates are to be read.",
    noKpis: "Choose at least one KPI.",
    margin: "Enter a percentage from −100 to 100, such as 40.",
    cac: "Enter an amount of 0 or more, such as 200.",
    lifespan: "Enter years above 0, such as 3.",
    from: "Choose the first day.",
    to: "Choose the last day.",
    order: "The last day is before the first.",
  },
  kpis: {
    all: "Select all",
    none: "Clear",
    summary: (chosen: string, all: string): string => `${chosen} of ${all} KPIs`,
    everything: (all: string): string => `All ${all} KPIs`,
    needs: (roles: string): string => `All of them need ${roles}.`,
    lacks: (roles: string): string => `Needs ${roles}: choose it under Data.`,
    clv: {
      title: "For lifetime value",
      lead: "Order value and frequency come from your data; these three are yours. What you leave empty can be entered later on the targets sheet.",
      margin: "Gross margin",
      marginHint: "Of revenue, after the cost of goods and service",
      cac: "Acquisition cost",
      cacHint: "Marketing and sales per new customer",
      lifespan: "Lifespan",
      lifespanHint: "How long a customer stays",
      units: { margin: "%", lifespan: "years" },
      waits: (inputs: string): string => `Lifetime value waits for ${inputs}`,
      short: { margin: "margin", cac: "acquisition cost", lifespan: "lifespan" },
    },
  },
  period: {
    kind: "Kind of period",
    kinds: { month: "Month", quarter: "Quarter", year: "Year", custom: "Custom" },
    which: "Period",
    latest: {
      month: "Latest complete month",
      quarter: "Latest complete quarter",
      year: "Latest complete year",
    },
    latestIs: (period: string): string => `${period} (latest complete)`,
    from: "From",
    to: "To",
    covers: "Covers",
    against: "Compared with",
    data: "Orders from",
    comparedWith: (period: string): string => `Compared with ${period}`,
    running: (period: string): string => `${period} (still running)`,
    partial: (last: string): string =>
      `Still running: figures end on ${last} and are compared with a complete period.`,
    noData: "There are no orders in this period.",
    scanning: "Finding the first and the last order…",
    unknown: "No date could be read in the chosen column.",
  },
  build: {
    build: "Build KPI sheet",
    rebuild: "Build with these choices",
    refresh: "Refresh KPI sheet",
    promise: "Adds its own sheets. Your data stays as it is.",
    kept: "Your targets, settings and comments stay.",
    cancel: "Cancel",
    cancelling: "Cancelling…",
    built: (kpis: string, count: number, period: string): string =>
      `${kpis} ${many(count, "KPI", "KPIs")} for ${period}.`,
    rows: (used: string, read: string, seconds: string): string =>
      `${used} of ${read} rows used, in ${seconds} s.`,
    done: "KPI sheet is ready",
    notes: (notes: string, count: number): string =>
      `Show ${notes} data ${many(count, "note", "notes")}`,
    failed: "The KPI sheet was not built",
  },
  outside: {
    title: "This is a task pane for Excel",
    text: "Open it in Excel: CRM KPIs, on the Home tab.",
    workbench:
      "Without Excel, the workbench shows the same pane beside a spreadsheet. In the folder of the project, run:",
  },
  bug: (detail: string): string =>
    `Something went wrong that should not (${detail}). Try again; if it happens again, report these words.`,
};

export type PaneText = typeof en;

import type { TableKind } from "../../data/table";
import { actions } from "./actions/en";
import { build } from "./build/en";
import { data } from "./data/en";
import { functions } from "./functions/en";
import { kpis } from "./kpis/en";
import { period } from "./period/en";
import { problems } from "./problems/en";
import { targets } from "./targets/en";

/** Everything the task pane says. Numbers and dates arrive as text; a count beside them decides the plural. */
export const en = {
  title: "CRM KPIs",
  lead: "From your customer data to a KPI sheet",
  loading: "Reading the workbook…",
  footer: {
    language: "Language",
    theme: "Appearance",
    help: "Help",
    themes: { auto: "As in Excel", light: "Light", dark: "Dark" },
  },
  steps: { data: "Data", kpis: "Goal and KPIs", period: "Period", targets: "Targets" },
  state: { busy: "reading", ready: "ready", attention: "needs attention" },
  /** Kinds of data within a sentence. */
  kinds: {
    orders: "orders",
    deals: "deals",
    leads: "leads",
    tickets: "service tickets",
    survey: "survey answers",
    subscriptions: "subscriptions",
    spend: "spending",
  } as Readonly<Record<TableKind, string>>,
  /** Kinds of data as a title. */
  kindTitles: {
    orders: "Orders",
    deals: "Deals",
    leads: "Leads",
    tickets: "Service tickets",
    survey: "Survey answers",
    subscriptions: "Subscriptions",
    spend: "Spending",
  } as Readonly<Record<TableKind, string>>,
  ...{ functions, data, problems, kpis, period, targets, build, actions },
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

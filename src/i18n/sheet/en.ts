import { en as settings } from "./settings/en";
import { en as targets } from "./targets/en";
import { en as trend } from "./trend/en";
import { en as clv } from "./clv/en";
import { en as segments } from "./segments/en";
import { en as cohort } from "./cohort/en";
import { en as messages } from "./messages/en";
import { en as own } from "./own/en";
import { en as actions } from "./actions/en";
import { en as coefficient } from "./coefficient/en";
import { en as service } from "./service/en";
import { en as survey } from "./survey/en";
import { en as breakdown } from "./breakdown/en";
import { en as changes } from "./changes/en";
import { en as funnel } from "./funnel/en";
import { en as history } from "./history/en";
import { en as gaps } from "./gaps/en";
import { en as multiples } from "./multiples/en";
import { en as process } from "./process/en";
import { en as leftOut } from "./leftOut/en";
import { en as missing } from "./missing/en";
import { en as pareto } from "./pareto/en";
import { en as pipeline } from "./pipeline/en";
import { en as live } from "./live/en";
const MONTH = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });

/** Everything a reader of the KPI sheets sees, except names and definitions of KPIs. */
export const en = {
  sheets: {
    summary: "KPI Summary",
    detail: "KPI Detail",
    targets: "KPI Targets",
    notes: "KPI Data notes",
    history: "KPI History",
    actions: "KPI Actions",
    chartData: "KPI Chart data",
    data: "KPI Data",
  },
  period: {
    month: (year: number, month: number): string => MONTH.format(Date.UTC(year, month - 1)),
    quarter: (year: number, quarter: number): string => `Q${quarter} ${year}`,
    year: (year: number): string => String(year),
    days: (from: string, to: string): string => `${from} to ${to}`,
    partial: (period: string): string => `${period} (still running)`,
  },
  header: {
    title: "KPI summary",
    period: "Period",
    previous: "Compared with",
    /** The period before, where no source reaches back to it. */
    notCovered: (period: string): string => `${period} (not fully in the data)`,
    asOf: "As of",
    currency: "Currency",
    noCurrency: "not given",
    source: "Source",
    built: "Built",
    version: "Version",
    /** Between two sources of a line. */
    between: "; ",
    rows: (label: string, used: string, read: string): string =>
      `${label}: ${used} of ${read} rows`,
  },
  pointUnit: "pp",
  unitPer: (count: string): string => `per ${count}`,
  points: (amount: string): string => `${amount} percentage points`,
  sentenceSeparator: " ",
  listSeparator: ", ",
  units: {
    percent: "%",
    ratio: "ratio",
    count: "count",
    points: "points",
    days: "days",
    hours: "hours",
    months: "months",
    noMoney: "money",
  },
  scorecard: {
    columns: {
      id: "id",
      group: "group",
      kpi: "KPI",
      unit: "unit",
      actual: "actual",
      target: "target",
      gap: "gap",
      gapPercent: "gap %",
      previous: "previous",
      change: "change",
      attainment: "attainment",
      weight: "weight",
      points: "points",
      status: "status",
      low: "low",
      high: "high",
      n: "n",
      signal: "signal",
      owner: "owner",
      comment: "comment",
    },
  },
  status: {
    onTarget: "on target",
    watch: "watch",
    offTarget: "off target",
    noTarget: "no target",
    noData: "no data",
  },
  changes,
  own,
  history,
  process,
  gaps,
  multiples,
  coefficient,
  service,
  survey,
  funnel,
  missing,
  pareto,
  pipeline,
  leftOut,
  actions,
  breakdown,
  live,
  score: {
    score: "Score",
    grade: "Grade",
    none: "No KPI has a target and a weight yet: enter them on the sheet of targets",
    complete: "All weighted KPIs take part",
    /** What stands between two sentences. */
    between: ". ",
    changed:
      "Targets, settings or values have changed: Refresh renews the values and sentences of the sheet",
    reweighted:
      "Reweighted: {left} of {all} weighted KPIs have no data or no target and take no part",
  },
  targets,
  settings,
  messages,
  trend,
  detail: {
    title: "Customer value and behaviour",
  },
  clv,
  segments,
  cohort,
  notes: {
    title: "Data notes",
    columns: {
      source: "source",
      issue: "issue",
      rows: "rows",
      first_row: "first_row",
      note: "note",
    },
    issues: {
      definition: "Definition",
      leftOut: "Left out",
      running: "Running period",
      outside: "Outside the period",
      endsEarly: "Ends early",
      beginsLate: "Begins late",
    },
    definition: (kpi: string, definition: string): string => `${kpi}: ${definition}`,
    leftOut: (kpi: string): string => `${kpi} has no value in this period.`,
    settingsLeftOut: (kpi: string, settings: string, sheet: string): string =>
      `${kpi} has no value: enter ${settings} on the sheet ${sheet}.`,
    lacksColumns: (source: string, columns: string): string =>
      `${source} has no column for ${columns}`,
    unfed: (kpi: string, where: string): string => `${kpi} is left out: ${where}.`,
    running: (asOf: string): string => `The period is still running; data ends on ${asOf}.`,
    outside: (first: string, last: string): string =>
      `The rows run from ${first} to ${last}, outside the period: what they feed has no value.`,
    endsEarly: (day: string): string =>
      `The rows end on ${day}, before those of other sources: counts and sums from them may be too small, and what depends on the length of the period is not compared. Export the source again if rows are missing.`,
    beginsLate: (day: string, previous: string): string =>
      `The rows begin on ${day} and do not cover ${previous} from its first days: what they feed has no previous value, and its changes are not tested.`,
  },
  chartData: { title: "Helper ranges of the charts", help: "Rewritten at each refresh." },
};

export type SheetText = typeof en;

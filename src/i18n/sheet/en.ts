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
    asOf: "As of",
    currency: "Currency",
    noCurrency: "not given",
    source: "Source",
    built: "Built",
    version: "Version",
    rows: (label: string, used: string, read: string): string =>
      `${label}: ${used} of ${read} rows`,
  },
  pointUnit: "pp",
  unitPer: (count: string): string => `per ${count}`,
  points: (amount: string): string => `${amount} percentage points`,
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
    reweighted:
      "Reweighted: {left} of {all} weighted KPIs have no data or no target and take no part",
  },
  targets: {
    title: "Targets",
    help: "Blue cells are yours: a target or a weight changes the score at once.",
    total: "Total of weights",
    columns: {
      id: "id",
      KPI: "KPI",
      goal: "goal",
      active: "active",
      direction: "direction",
      target: "target",
      basis: "basis",
      weight: "weight",
      green_from: "green_from",
      amber_from: "amber_from",
      cap: "cap",
      worst: "worst",
      best: "best",
      owner: "owner",
      note: "note",
      source: "source",
    },
    lists: { active: "active", direction: "direction", basis: "basis" },
    listsTitle: "Words for the lists",
  },
  settings: {
    title: "Settings",
    help: "What all KPIs share",
    columns: { key: "key", value: "value" },
    meaning: {
      currency: "currency: code shown with amounts, such as USD",
      margin: "margin: gross margin as a fraction, such as 40%",
      cac: "cac: cost of acquiring one customer, in money",
      lifespan: "lifespan: years a customer stays",
      csat_mode:
        "csat_mode: how satisfaction is told, top (share of the highest answers), mean or points (0 to 100)",
      csat_top: "csat_top: how many of the highest answers of the scale count as satisfied",
      surveys_sent: "surveys_sent: questionnaires sent in the period",
      complaint_base:
        "complaint_base: what complaints are counted against: orders, customers, or a number of the period",
      complaint_per: "complaint_per: complaints per so many of the base, such as 100 or 1000",
      sla_hours: "sla_hours: hours within which a ticket should have its first response",
      coefficient_loyalty:
        "coefficient_loyalty: what stands for loyalty in the CRM coefficient, REPEAT or REFERRAL",
      coefficient_preset:
        "coefficient_preset: weights of the index form: general, retail, services or finance",
      benchmark_satisfaction:
        "benchmark_satisfaction: satisfied share at the benchmark, such as 60%",
      benchmark_loyalty: "benchmark_loyalty: repeat or referral rate at the benchmark, such as 80%",
      benchmark_conversion: "benchmark_conversion: conversion rate at the benchmark, such as 15%",
      benchmark_frequency: "benchmark_frequency: orders per customer and period at the benchmark",
      benchmark_aov: "benchmark_aov: average order value at the benchmark, in money",
      benchmark_risk: "benchmark_risk: risk rate at the benchmark, such as 5%",
      risk_rate:
        "risk_rate: share at risk, such as overdue; a number, or a formula that reads the cell of an own KPI",
      weight_satisfaction:
        "weight_satisfaction: own weight of satisfaction in the index form; empty means that of the preset",
      weight_loyalty:
        "weight_loyalty: own weight of loyalty in the index form; empty means that of the preset",
      weight_conversion:
        "weight_conversion: own weight of conversion in the index form; empty means that of the preset",
      weight_frequency:
        "weight_frequency: own weight of orders per customer in the index form; empty means that of the preset",
      weight_aov:
        "weight_aov: own weight of the average order value in the index form; empty means that of the preset",
      weight_safety:
        "weight_safety: own weight of 1 − risk rate in the index form; empty means that of the preset",
      quota: "quota: sales target in money that the open deals are held against",
      stages:
        "stages: stages of deals in their order, with semicolons between, such as Proposal; Negotiation",
      green_from: "green_from: attainment from which a KPI is on target",
      amber_from: "amber_from: attainment from which it is on watch",
      cap: "cap: most that one KPI's attainment counts in the score",
      grade_a: "grade_a: score from which the grade is A",
      grade_b: "grade_b: score from which the grade is B",
      grade_c: "grade_c: score from which the grade is C, below it D",
    },
  },
  messages: {
    offTarget: (f: Shortfall): string =>
      `${f.kpi} is off target at ${f.actual}: the target is ${f.target}, the gap ${f.gap}.`,
    watch: (f: Shortfall): string =>
      `${f.kpi} needs watching at ${f.actual}: the target is ${f.target}, the gap ${f.gap}.`,
    allOnTarget: (count: number): string =>
      count === 1
        ? "The one KPI with a target is on target."
        : `All ${count} KPIs with a target are on target.`,
    noTargets: (sheet: string): string =>
      `No targets are set yet: enter them on the sheet ${sheet} and the score follows at once.`,
    partial: (asOf: string): string =>
      `The period is still running: its figures end on ${asOf} and are compared with a complete period.`,
    noOrders: (period: string): string =>
      `There are no orders in ${period}: choose another period or check the dates of the source.`,
    skippedRows: (skipped: string, read: string, sheet: string): string =>
      `${skipped} of ${read} rows could not be used: the sheet ${sheet} says why and where the first one is.`,
    missingSettings: (settings: string, sheet: string, kpis: string): string =>
      `Without ${settings} on the sheet ${sheet} there is no value for: ${kpis}.`,
  },
  trend: {
    title: (currency: string): string =>
      currency === "" ? "Revenue by month" : `Revenue by month, ${currency}`,
    month: "Month",
    revenue: "Revenue",
    complete: "Complete months",
    running: "Running month",
    rising: (last: string, lastMonth: string, first: string, firstMonth: string): string =>
      `Monthly revenue rose from ${first} in ${firstMonth} to ${last} in ${lastMonth}.`,
    falling: (last: string, lastMonth: string, first: string, firstMonth: string): string =>
      `Monthly revenue fell from ${first} in ${firstMonth} to ${last} in ${lastMonth}.`,
    level: (last: string, lastMonth: string, firstMonth: string): string =>
      `Monthly revenue was ${last} in ${lastMonth}, as in ${firstMonth}.`,
    single: (last: string, month: string): string =>
      `There is one complete month: revenue was ${last} in ${month}.`,
    none: "There is no complete month yet.",
  },
  detail: {
    title: "Customer value and behaviour",
  },
  clv: {
    title: "Customer lifetime value",
    formula:
      "Average order value × orders per customer and year × lifespan × margin − acquisition cost",
    input: "Input",
    actual: "Actual",
    previous: "Previous",
    from: "Where it comes from",
    averagePurchase: "Average order value",
    frequency: "Orders per customer and year",
    lifespan: "Lifespan in years",
    margin: "Gross margin",
    cac: "Acquisition cost per customer",
    result: "Customer lifetime value",
    fromData: "From the orders of the twelve months to the period's end",
    fromSettings: (key: string, sheet: string): string =>
      `Setting ${key} on the sheet ${sheet}: edit it there`,
    suggested: (key: string, sheet: string, years: string): string =>
      `Setting ${key} on the sheet ${sheet}: edit it there. The orders of two years suggest ${years} years (1 / yearly churn).`,
    native: "Formula: follows the inputs at once",
    missing: "not given",
  },
  segments: {
    title: "Customer segments by recency, frequency and money (RFM)",
    segment: "Segment",
    customers: "Customers",
    share: "Share",
    revenue: "Revenue",
    revenueShare: "Revenue share",
    recency: "Recency, days",
    total: "All customers",
    summary: (segment: string, customers: string, share: string): string =>
      `${segment} is the largest segment: ${customers} customers, ${share} of all.`,
    none: "There are not enough customers with a purchase for segments.",
  },
  cohort: {
    title: "Customers who ordered again, by month of their first order and months since",
    cohort: "First order",
    size: "Customers",
    age: (months: number): string => `+${months}`,
    average: "All cohorts",
    latest: (shown: number, all: number): string =>
      `The latest ${shown} of ${all} cohorts are shown.`,
    firstYear: "The first twelve months after it are shown.",
    explain: "Share of the cohort with an order in that month; months not yet over are empty.",
    none: "There is no cohort with a complete month yet.",
  },
  notes: {
    title: "Data notes",
    columns: {
      source: "source",
      issue: "issue",
      rows: "rows",
      first_row: "first_row",
      note: "note",
    },
    issues: { definition: "Definition", leftOut: "Left out", running: "Running period" },
    definition: (kpi: string, definition: string): string => `${kpi}: ${definition}`,
    leftOut: (kpi: string): string => `${kpi} has no value in this period.`,
    settingsLeftOut: (kpi: string, settings: string, sheet: string): string =>
      `${kpi} has no value: enter ${settings} on the sheet ${sheet}.`,
    running: (asOf: string): string => `The period is still running; data ends on ${asOf}.`,
  },
  chartData: { title: "Helper ranges of the charts", help: "Rewritten at each refresh." },
};

/** What a message about a missed target names; texts carry their units. */
export interface Shortfall {
  readonly kpi: string;
  readonly actual: string;
  readonly target: string;
  readonly gap: string;
}

export type SheetText = typeof en;

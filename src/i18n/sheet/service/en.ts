/** Complaints of the last complete month beside the mean of those shown. */
export interface MonthTexts {
  readonly complaints: string;
  readonly month: string;
  readonly mean: string;
  readonly months: string;
}

/** The block about service and its chart. */
export const en = {
  title: "Service",
  explain:
    "Medians in hours of the tickets opened in the period; what is open at its end, or at that of the data, counts with the time until then (Kaplan-Meier).",
  measure: "Tickets opened in the period",
  actual: "Actual",
  previous: "Previous",
  complaints: "Complaints",
  handling: {
    median: "Handling time, median hours",
    low: "Handling time, lower 95% limit",
    high: "Handling time, upper 95% limit",
    open: "Still open at the end",
  },
  response: {
    median: "Response time, median hours",
    low: "Response time, lower 95% limit",
    high: "Response time, upper 95% limit",
    open: "Still unanswered at the end",
  },
  withinSla: "Answered within the agreed time",
  decided: "Tickets for which that is decided",
  sla: (hours: string, sheet: string): string =>
    `The agreed time is ${hours} hours: setting sla_hours on the sheet ${sheet}.`,
  noSla: (sheet: string): string =>
    `For the share answered within the agreed time, enter sla_hours on the sheet ${sheet}.`,
  month: "Month",
  complete: "Complete months",
  running: "Running month",
  chartTitle: "Complaints by month",
  monthsSummary: (f: MonthTexts): string =>
    f.months === "1"
      ? `There is one complete month: ${f.complaints} complaints in ${f.month}.`
      : `There were ${f.complaints} complaints in ${f.month}; the mean of ${f.months} complete months is ${f.mean}.`,
  noMonth: "There is no complete month yet.",
};

export type ServiceText = typeof en;

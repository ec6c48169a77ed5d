/** Small charts of single KPIs over their past periods. */
export const en = {
  heading: "Trends",
  legend:
    "Dark line: actual, with a dot for the period (a ring while it runs). Dashed: target. Thin grey: mean and, dotted, natural limits of the past periods. Charts of the same unit and size share a scale.",
  title: (kpi: string, unit: string): string => `${kpi}, ${unit}`,
  periods: { month: "Month", quarter: "Quarter", year: "Year", custom: "Period from" },
  series: {
    actual: "Actual",
    target: "Target",
    mean: "Mean",
    lower: "Lower limit",
    upper: "Upper limit",
    latest: "This period",
    running: "This period, still running",
  },
  within: (value: string, lower: string, upper: string): string =>
    `At ${value} it is within its natural limits of ${lower} to ${upper}.`,
  signals: {
    limit: {
      high: (f: Judged): string => `At ${f.value} it is above its natural limit of ${f.limit}.`,
      low: (f: Judged): string => `At ${f.value} it is below its natural limit of ${f.limit}.`,
    },
    run: {
      high: (f: Judged): string =>
        `At ${f.value} it is the eighth value in a row above the mean of ${f.mean}.`,
      low: (f: Judged): string =>
        `At ${f.value} it is the eighth value in a row below the mean of ${f.mean}.`,
    },
    near: {
      high: (f: Judged): string =>
        `At ${f.value} it is one of three in four near the upper limit of ${f.limit}.`,
      low: (f: Judged): string =>
        `At ${f.value} it is one of three in four near the lower limit of ${f.limit}.`,
    },
  },
  moved: (f: { first: string; from: string; value: string; to: string }): string =>
    `It went from ${f.first} in ${f.from} to ${f.value} in ${f.to}.`,
  running: (value: string): string => `The period is still running, at ${value} so far.`,
  none: "There is no past period yet to draw a line from: close periods, or use data that reach further back.",
  empty: "No further KPI has a past",
};

/** The latest value with what it is judged by, with units. */
export interface Judged {
  readonly value: string;
  readonly mean: string;
  readonly limit: string;
}

export type MultipleText = typeof en;

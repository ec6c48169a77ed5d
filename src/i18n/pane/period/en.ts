/** Which period the sheet is about. */
export const period = {
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
  data: "Data from",
  comparedWith: (period: string): string => `Compared with ${period}`,
  running: (period: string): string => `${period} (still running)`,
  partial: (last: string): string =>
    `Still running: figures end on ${last} and are compared with a complete period.`,
  noData: "There is no data in this period.",
  scanning: "Finding the first and the last day…",
  unknown: "No date could be read in the chosen columns.",
};

const kpisOf = (kpis: string, count: number): string => `${kpis} ${count === 1 ? "KPI" : "KPIs"}`;

/** Build, refresh and close: what they are called and how they end. */
export const build = {
  build: "Build KPI sheet",
  rebuild: "Build with these choices",
  refresh: "Refresh KPI sheet",
  close: "Close period",
  promise: "Adds its own sheets. Your data stays as it is.",
  kept: "Your targets, settings and comments stay.",
  cancel: "Cancel",
  cancelling: "Cancelling…",
  built: (kpis: string, count: number, period: string): string =>
    `${kpisOf(kpis, count)} for ${period}.`,
  rows: (used: string, read: string, seconds: string): string =>
    `${used} of ${read} rows used, in ${seconds} s.`,
  done: "KPI sheet is ready",
  notes: (notes: string, count: number): string =>
    `Show ${notes} data ${count === 1 ? "note" : "notes"}`,
  failed: "The KPI sheet was not built",
  closed: "The period is closed",
  inHistory: (kpis: string, count: number, period: string): string =>
    `The history has ${kpisOf(kpis, count)} for ${period} now.`,
  notClosed: "The period was not closed",
  again: "Close again",
  keep: "Keep what is there",
  live: {
    label: "Live formulas",
    hint: (limit: string): string =>
      `Writes the cleaned rows of the period, up to ${limit}, to a sheet and each value as a =CRM formula. Colleagues without the add-in see the last values.`,
    tooMany: (limit: string): string =>
      `More than ${limit} rows count in the period, so values were written instead of live formulas.`,
  },
};

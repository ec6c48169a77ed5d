/** The table of closed periods. */
export const en = {
  title: "KPI history",
  help: "Close period adds a snapshot of the scorecard below. A number corrected here by hand counts from the next refresh on.",
  columns: {
    snapshot: "snapshot",
    period: "period",
    id: "id",
    value: "value",
    target: "target",
    n: "n",
    low: "low",
    high: "high",
    note: "note",
  },
  running: (asOf: string): string => `Closed while the period was running, with data to ${asOf}.`,
};

export type HistoryText = typeof en;

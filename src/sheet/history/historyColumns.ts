/** Columns of `CRM_History`; their order is a contract, their headers are localised. */
export const HISTORY_COLUMNS = [
  "snapshot",
  "period",
  "id",
  "value",
  "target",
  "n",
  "low",
  "high",
  "note",
] as const;

export type HistoryColumn = (typeof HISTORY_COLUMNS)[number];

export const HISTORY_INDEX = Object.fromEntries(
  HISTORY_COLUMNS.map((column, i) => [column, i])
) as Readonly<Record<HistoryColumn, number>>;

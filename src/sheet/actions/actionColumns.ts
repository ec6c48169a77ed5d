/** Columns of `CRM_Actions`; their order is a contract, their headers are localised. */
export const ACTION_COLUMNS = [
  "id",
  "gap",
  "action",
  "owner",
  "due",
  "started",
  "startValue",
  "effect",
] as const;

export type ActionColumn = (typeof ACTION_COLUMNS)[number];

export const ACTION_INDEX = Object.fromEntries(
  ACTION_COLUMNS.map((column, i) => [column, i])
) as Readonly<Record<ActionColumn, number>>;

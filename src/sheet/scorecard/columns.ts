/** Columns of `CRM_Scorecard`; their order is a contract, their headers are localised. */
export const SCORECARD_COLUMNS = [
  "id",
  "group",
  "kpi",
  "unit",
  "actual",
  "target",
  "gap",
  "gapPercent",
  "previous",
  "change",
  "attainment",
  "weight",
  "points",
  "status",
  "low",
  "high",
  "n",
  "signal",
  "owner",
  "comment",
] as const;

export type ScorecardColumn = (typeof SCORECARD_COLUMNS)[number];

/** 0-based position of each column. */
export const SCORECARD_INDEX = Object.fromEntries(
  SCORECARD_COLUMNS.map((column, i) => [column, i])
) as Readonly<Record<ScorecardColumn, number>>;

/** Columns of detail, folded away until asked for. */
export const FOLDED_COLUMNS = [
  ["weight", "points"],
  ["low", "n"],
] as const satisfies readonly (readonly [ScorecardColumn, ScorecardColumn])[];

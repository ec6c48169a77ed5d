/** Columns of `CRM_Targets`, as in the files of `--targets`; their order is a contract, their headers are localised. */
export const TARGET_COLUMNS = [
  "id",
  "KPI",
  "goal",
  "active",
  "direction",
  "target",
  "basis",
  "weight",
  "green_from",
  "amber_from",
  "cap",
  "worst",
  "best",
  "owner",
  "note",
  "source",
] as const;

export type TargetColumn = (typeof TARGET_COLUMNS)[number];

export const TARGET_INDEX = Object.fromEntries(
  TARGET_COLUMNS.map((column, i) => [column, i])
) as Readonly<Record<TargetColumn, number>>;

/** Columns that hold numbers. */
export const TARGET_NUMBERS = [
  ...(["target", "weight", "green_from", "amber_from"] as const),
  ...(["cap", "worst", "best"] as const),
] satisfies readonly TargetColumn[];

/** Words that some columns take: English in every language, because formulas and files compare with them. */
export const TARGET_WORDS = {
  active: ["yes", "no"],
  direction: ["up", "down", "on"],
  basis: ["manual", "history", "contract", "benchmark"],
} as const satisfies Partial<Record<TargetColumn, readonly string[]>>;

export const en = {
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
  /** Cells that do not count as they stand. */
  unused: {
    issue: "Does not count",
    notNumber: (kpi: string, column: string, found: string): string =>
      `${kpi}: “${found}” in the column ${column} is not a number and does not count. Enter a number such as 85% or 1200.`,
    notWord: (kpi: string, column: string, found: string, choices: string): string =>
      `${kpi}: “${found}” in the column ${column} is not known and the target does not count. Enter one of ${choices}.`,
    noRatio: (kpi: string): string =>
      `${kpi} has no attainment: nothing can be divided by a target of 0 or less. Enter another target, or two different values in the columns worst and best.`,
    noRange: (kpi: string): string =>
      `${kpi} has no attainment: its range has no length. Enter two different values in the columns worst and best; without best, the target is the best.`,
    setting: (key: string, found: string, first: number): string =>
      `The setting ${key} holds “${found}”, which is not a number: ${first} counts instead. Enter a number.`,
    thresholds: (kpi: string, lower: string, upper: string): string =>
      `${kpi}: ${lower} is above ${upper}, so that “watch” is never shown. Enter an ${lower} of at most ${upper}.`,
    cutOff: (lower: string, upper: string): string =>
      `The setting ${lower} is above ${upper} and so never counts. Enter at most the value of ${upper}.`,
    message: (kpis: string, sheet: string): string =>
      `Entries for ${kpis} on the targets do not count as they stand: the sheet ${sheet} says why.`,
  },
};

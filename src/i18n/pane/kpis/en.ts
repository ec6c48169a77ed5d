/** Goals, the KPIs they tick, and KPIs of the analyst's own. */
export const kpis = {
  goals: "What do you want to reach?",
  goalsHint: "A goal ticks the KPIs that show it. You can change them below.",
  goalLacks: (kpis: string, count: number): string =>
    `${count === 1 ? "One KPI" : "KPIs"} of this goal your data cannot feed: ${kpis}. The list below says what is missing.`,
  list: "KPIs",
  all: "Select all",
  none: "Clear",
  summary: (chosen: string, all: string): string => `${chosen} of ${all} KPIs`,
  everything: (all: string): string => `All ${all} KPIs that the data can feed`,
  inGroup: (chosen: string, all: string): string => `${chosen} of ${all}`,
  forGoals: (goals: string, chosen: string, count: number): string =>
    `${goals}: ${chosen} ${count === 1 ? "KPI" : "KPIs"}`,
  lacksSource: (kind: string, roles: string): string =>
    `Needs ${kind} with these columns: ${roles}. Add them under Data.`,
  lacksColumns: (kind: string, roles: string): string =>
    `Missing in your ${kind}: ${roles}. Choose the column under Data.`,
  own: {
    title: "Your own KPIs",
    lead: "A figure that stands in a cell, such as market share or risk rate, becomes a row like the others.",
    add: "Add your own KPI",
    unnamed: "New KPI",
    remove: "Remove",
    name: "Name",
    format: "Unit",
    direction: "Better is",
    cell: "Cell",
    cellHint: "With its sheet, such as Market!B2, or a defined name",
    useSelected: "Use the selected cell",
    formats: {
      percent: "Percent",
      money: "Money",
      count: "Count",
      ratio: "Ratio",
      points: "Points",
      days: "Days",
      hours: "Hours",
    },
    count: (own: string, count: number): string =>
      count === 1 ? `${own} KPI of your own` : `${own} KPIs of your own`,
  },
  directions: { up: "Higher", down: "Lower", on: "On target" },
};

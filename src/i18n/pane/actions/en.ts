/** Planning what is done about a KPI. */
export const actions = {
  title: "Plan an action",
  lead: "These KPIs are off target on the sheet as it stands.",
  none: "No KPI is off target. Select a cell in a row of the scorecard to plan an action about another.",
  selected: (kpi: string): string => `Selected on the scorecard: ${kpi}`,
  plan: (kpi: string): string => `Plan an action: ${kpi}`,
  look: "Look again",
  added: (kpi: string, sheet: string): string =>
    `${kpi} stands on the sheet ${sheet} with its gap and value of today. Write there what is to be done.`,
};

export type ActionsText = typeof actions;

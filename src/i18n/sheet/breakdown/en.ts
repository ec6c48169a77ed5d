/** The KPIs by salesperson, region, channel or product. */
export const en = {
  title: (by: string): string => `KPIs by ${by}`,
  noColumn: "KPIs by group",
  notChosen:
    "This block is left out: in the chosen sources, no column is chosen to split the KPIs by.",
  explain:
    "Each row is measured from the rows of its group alone, as on the scorecard; n is rows of the period. What has rows in several groups counts in each; new customers count where they bought first. Without data a cell is empty.",
  total: "All groups",
  others: (count: number): string => `${count} others together`,
  missing: "without a value",
};

export type BreakdownText = typeof en;

/** What the largest customers bring. */
export const en = {
  title: "Revenue by the largest customers (Pareto)",
  chartTitle: "Share of net revenue held by the largest customers",
  explain:
    "Customers by their net revenue in the period, the largest first; each row is rounded up to whole customers.",
  customers: "Customers",
  number: "Number",
  cumulative: "Revenue share",
  added: "Added share",
  largest: (share: string): string => `Largest ${share}`,
  summary: (customers: string, share: string): string =>
    `The largest 20% of the customers, ${customers} of them, bring ${share} of the period's net revenue.`,
  negative: (customers: number): string =>
    customers === 1
      ? "Shares are not possible: one customer has more refunds than purchases in the period."
      : `Shares are not possible: ${customers} customers have more refunds than purchases in the period.`,
  none: "There is no revenue in the period.",
};

export type ParetoText = typeof en;

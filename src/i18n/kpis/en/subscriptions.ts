import type { SUBSCRIPTION_KPIS } from "../../../catalog/kpis/subscriptionKpis";
import type { KpiNames } from "../kpiNames";

export const subscriptions: KpiNames<typeof SUBSCRIPTION_KPIS> = {
  RETENTION: {
    name: "Customer retention",
    explanation:
      "Customers with a running subscription at the period's start and at its end, of those at its start: (end − new) / start.",
  },
  CHURN: {
    name: "Customer churn",
    explanation:
      "With subscriptions: customers of the start who have left by the period's end, divided by the customers of the start. From orders alone: of the customers with an order in the previous period, the share without one in this.",
  },
  GRR: {
    name: "Gross revenue retention",
    explanation:
      "Recurring revenue at the period's start that its customers still pay at the end, without what they pay more.",
  },
  NRR: {
    name: "Net revenue retention",
    explanation:
      "Recurring revenue at the period's end of the customers of its start, upgrades included, divided by theirs at the start.",
  },
  QUICKRATIO: {
    name: "Quick ratio",
    explanation:
      "Recurring revenue won in the period (new and upgraded) for each unit lost (downgraded and left).",
  },
  UPSELL: {
    name: "Up-sell rate",
    explanation:
      "Of the customers who pay at the period's start, the share who pay more at its end.",
  },
};

import type { COMPOSITE_KPIS } from "../../../catalog/kpis/compositeKpis";
import type { KpiNames } from "../kpiNames";

export const composite: KpiNames<typeof COMPOSITE_KPIS> = {
  LTVCAC: {
    name: "Lifetime value to acquisition cost",
    explanation:
      "Lifetime value before acquisition cost (average order value × orders per customer and year × lifespan × margin), divided by acquisition cost: the setting cac, else the spend per new customer of the period.",
  },
  PAYBACK: {
    name: "Payback of acquisition cost",
    explanation:
      "Months until the margin of a customer (revenue per customer and month × margin) has paid back the acquisition cost: the setting cac, else the spend per new customer. Revenue per month is that of the twelve months to the period's end, of subscriptions alone that at its end.",
  },
  COEFFICIENT: {
    name: "CRM coefficient",
    explanation:
      "Satisfaction (share of the highest answers) × loyalty (setting coefficient_loyalty) × conversion, divided by the product of their benchmarks (settings); 1 is at the benchmark.",
  },
};

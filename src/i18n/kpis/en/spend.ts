import type { SPEND_KPIS } from "../../../catalog/kpis/spendKpis";
import type { KpiNames } from "../kpiNames";

export const spend: KpiNames<typeof SPEND_KPIS> = {
  CAC: {
    name: "Customer acquisition cost",
    explanation:
      "Spend of the period divided by its new customers: those that the spend itself counts, else the new customers of the orders.",
  },
};

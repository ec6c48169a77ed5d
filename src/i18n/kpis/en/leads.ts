import type { LEAD_KPIS } from "../../../catalog/kpis/leadKpis";
import type { KpiNames } from "../kpiNames";

export const leads: KpiNames<typeof LEAD_KPIS> = {
  CONVERSION: {
    name: "Lead conversion rate",
    explanation:
      "Of the leads created in the period, the share converted by the last day of the data.",
  },
};

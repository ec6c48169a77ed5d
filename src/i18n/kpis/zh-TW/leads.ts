import type { LEAD_KPIS } from "../../../catalog/kpis/leadKpis";
import type { KpiNames } from "../kpiNames";

export const leads: KpiNames<typeof LEAD_KPIS> = {
  CONVERSION: {
    name: "潛在客戶轉換率",
    explanation: "本期建立的潛在客戶中，到資料最後一天已轉換的比例。",
  },
};

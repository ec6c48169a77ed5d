import type { LEAD_KPIS } from "../../../catalog/kpis/leadKpis";
import type { KpiNames } from "../kpiNames";

export const leads: KpiNames<typeof LEAD_KPIS> = {
  CONVERSION: {
    name: "线索转化率",
    explanation: "本期创建的线索中，到数据最后一天已转化的比例。",
  },
};

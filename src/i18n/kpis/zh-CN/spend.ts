import type { SPEND_KPIS } from "../../../catalog/kpis/spendKpis";
import type { KpiNames } from "../kpiNames";

export const spend: KpiNames<typeof SPEND_KPIS> = {
  CAC: {
    name: "获客成本",
    explanation: "本期支出除以本期新客户数：取支出数据自带的新客户数，没有时取订单中的新客户数。",
  },
};

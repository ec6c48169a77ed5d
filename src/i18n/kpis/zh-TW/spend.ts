import type { SPEND_KPIS } from "../../../catalog/kpis/spendKpis";
import type { KpiNames } from "../kpiNames";

export const spend: KpiNames<typeof SPEND_KPIS> = {
  CAC: {
    name: "顧客獲取成本",
    explanation: "本期支出除以本期新顧客數：取支出資料自帶的新顧客數，沒有時取訂單中的新顧客數。",
  },
};

import type { DEAL_KPIS } from "../../../catalog/kpis/dealKpis";
import type { KpiNames } from "../kpiNames";

export const deals: KpiNames<typeof DEAL_KPIS> = {
  WINRATE: {
    name: "赢单率",
    explanation:
      "结单日期在本期的商机中，赢单占赢单与输单之和的比例。未结的商机以及没有结单日期的商机不计。",
  },
  CYCLE: {
    name: "销售周期",
    explanation: "本期赢单的商机从创建到结单天数的中位数。",
  },
  PIPELINE: {
    name: "加权商机额",
    explanation:
      "期末前创建、在数据最后一天仍未结的商机，金额 × 赢率之和；没有金额或赢率的商机不计。数据中没有更早的状态，因此没有上期值。",
  },
  VELOCITY: {
    name: "每日销售速度",
    explanation:
      "本期跟进的商机数（期末前创建且期初前未结）× 赢单率 × 赢单的平均金额 ÷ 销售周期中位数：每天的金额。",
  },
};

import type { DEAL_KPIS } from "../../../catalog/kpis/dealKpis";
import type { KpiNames } from "../kpiNames";

export const deals: KpiNames<typeof DEAL_KPIS> = {
  WINRATE: {
    name: "贏單率",
    explanation:
      "結案日期在本期的商機中，贏單占贏單與輸單合計的比例。未結案的商機以及沒有結案日期的商機不計。",
  },
  CYCLE: {
    name: "銷售週期",
    explanation: "本期贏單的商機從建立到結案天數的中位數。",
  },
  PIPELINE: {
    name: "加權商機金額",
    explanation:
      "期末前建立、在資料最後一天仍未結案的商機，金額 × 成交機率的合計；沒有金額或成交機率的商機不計。資料中沒有更早的狀態，因此沒有上期值。",
  },
  VELOCITY: {
    name: "每日銷售速度",
    explanation:
      "本期跟進的商機數（期末前建立且期初前未結案）× 贏單率 × 贏單的平均金額 ÷ 銷售週期中位數：每天的金額。",
  },
};

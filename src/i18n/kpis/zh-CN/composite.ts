import type { COMPOSITE_KPIS } from "../../../catalog/kpis/compositeKpis";
import type { KpiNames } from "../kpiNames";

export const composite: KpiNames<typeof COMPOSITE_KPIS> = {
  LTVCAC: {
    name: "客户终身价值与获客成本之比",
    explanation:
      "扣除获客成本前的客户终身价值（平均订单金额 × 每客户每年订单数 × 生命周期 × 毛利率）除以获客成本：设置cac，否则为本期每位新客户的支出。",
  },
  PAYBACK: {
    name: "获客成本回收期",
    explanation:
      "每位客户的毛利（每月每客户收入 × 毛利率）收回获客成本所需的月数；获客成本为设置cac，否则为每位新客户的支出。每月收入取至期末的十二个月，仅有订阅时取期末的金额。",
  },
  COEFFICIENT: {
    name: "CRM系数",
    explanation:
      "满意度（最高几档回答的占比）× 忠诚度（设置coefficient_loyalty）× 转化率，除以各自基准的乘积（设置）；1为达到基准。",
  },
};

import type { COMPOSITE_KPIS } from "../../../catalog/kpis/compositeKpis";
import type { KpiNames } from "../kpiNames";

export const composite: KpiNames<typeof COMPOSITE_KPIS> = {
  LTVCAC: {
    name: "顧客終身價值與獲客成本之比",
    explanation:
      "扣除獲客成本前的顧客終身價值（平均訂單金額 × 每位顧客每年訂單數 × 生命週期 × 毛利率）除以獲客成本：設定cac，否則為本期每位新顧客的支出。",
  },
  PAYBACK: {
    name: "獲客成本回收期",
    explanation:
      "每位顧客的毛利（每月每位顧客營收 × 毛利率）收回獲客成本所需的月數；獲客成本為設定cac，否則為每位新顧客的支出。每月營收取至期末的十二個月，僅有訂閱時取期末的金額。",
  },
  COEFFICIENT: {
    name: "CRM係數",
    explanation:
      "滿意度（最高幾級回答的占比）× 忠誠度（設定coefficient_loyalty）× 轉換率，除以各自基準的乘積（設定）；1為達到基準。",
  },
};

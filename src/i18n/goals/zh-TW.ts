import type { GoalNames } from "./en";

export const zhTW: GoalNames = {
  satisfaction: "提升顧客滿意度",
  loyalty: "提升顧客忠誠度",
  competitiveness: "增強競爭力",
  churn: "降低顧客流失",
  value: "最大化顧客價值",
};

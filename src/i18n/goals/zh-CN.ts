import type { GoalNames } from "./en";

export const zhCN: GoalNames = {
  satisfaction: "提高客户满意度",
  loyalty: "提高客户忠诚度",
  competitiveness: "增强竞争力",
  churn: "降低客户流失",
  value: "最大化客户价值",
};

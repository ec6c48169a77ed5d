import type { GoalId } from "../../catalog/goals";

/** What each goal is called. */
export type GoalNames = Readonly<Record<GoalId, string>>;

export const en: GoalNames = {
  satisfaction: "Raise satisfaction",
  loyalty: "Raise loyalty",
  competitiveness: "Raise competitiveness",
  churn: "Lower churn",
  value: "Maximise customer value",
};

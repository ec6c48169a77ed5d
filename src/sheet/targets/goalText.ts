import { type GoalId, goalsOf } from "../../catalog/goals";
import { goalNames } from "../../i18n/goals";
import type { Language } from "../../i18n/language";

/**
 * The goals that a KPI serves, for the column goal of `CRM_Targets`: those of the build, else all; "" for none.
 * @param separator between two of them
 */
export function goalText(
  id: string,
  asked: readonly GoalId[] | undefined,
  language: Language,
  separator: string
): string {
  const served = goalsOf(id).filter(
    (goal) => asked === undefined || asked.length === 0 || asked.includes(goal)
  );
  return served.map((goal) => goalNames[language][goal]).join(separator);
}

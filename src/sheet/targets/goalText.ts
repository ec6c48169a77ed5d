import { type GoalId, goalsOf } from "../../catalog/goals";
import { goalNames } from "../../i18n/goals";
import type { Language } from "../../i18n/language";

/** The goal that a KPI serves, for the column goal of `CRM_Targets`: the first of the build, else of all; "" for none. */
export function goalText(
  id: string,
  asked: readonly GoalId[] | undefined,
  language: Language
): string {
  const served = goalsOf(id);
  const goal =
    asked === undefined || asked.length === 0
      ? served[0]
      : asked.find((one) => served.includes(one));
  return goal === undefined ? "" : goalNames[language][goal];
}

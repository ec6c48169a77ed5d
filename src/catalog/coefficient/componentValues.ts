import { LEAD_KPIS } from "../kpis/leadKpis";
import { ORDER_KPIS } from "../kpis/orderKpis";
import { satisfied } from "../kpis/surveyKpis";
import type { PeriodFacts } from "../periodFacts";
import type { ComponentValues } from "./components";

/** Components that the sources tell; safety comes from the settings. */
export type SourceComponents = Omit<ComponentValues, "safety">;

/** What the sources say of a period. */
export function componentValues(facts: PeriodFacts): SourceComponents {
  const { survey, settings } = facts;
  const loyalty = settings.loyalty === null ? null : ORDER_KPIS[settings.loyalty];
  return {
    satisfaction: satisfied(survey?.satisfaction ?? null, settings).value,
    loyalty: loyalty?.measure(facts).value ?? null,
    conversion: LEAD_KPIS.CONVERSION.measure(facts).value,
    frequency: ORDER_KPIS.FREQ.measure(facts).value,
    averageOrder: ORDER_KPIS.AOV.measure(facts).value,
  };
}

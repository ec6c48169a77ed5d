import type { KpiValue } from "../../catalog/summarise";
import { kpiTexts } from "../../i18n/kpis";
import type { KpiOfPeriod } from "../history/withHistory";
import type { BuildRequest } from "../request";
import { isFed } from "./isFed";

/** The KPIs asked for, with what people read of them; all that the sources feed when nothing was chosen. */
export function kpiFacts(values: readonly KpiValue[], request: BuildRequest): KpiOfPeriod[] {
  const { kpis, language } = request;
  const text = kpiTexts[language];
  return values
    .filter(({ id, definition }) => kpis?.includes(id) ?? isFed(definition, request))
    .map(({ id, definition, value, previous, low, high, n, change, reason, series }) => ({
      ...{ id, definition, value, previous, low, high, n, change, reason, series },
      name: text.kpis[id].name,
      group: text.groups[definition.group],
      explanation: text.kpis[id].explanation,
    }));
}

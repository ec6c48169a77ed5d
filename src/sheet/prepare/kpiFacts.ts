import { goalKpis } from "../../catalog/goals";
import { KPI_LIST } from "../../catalog/kpis";
import type { KpiSettings } from "../../catalog/settings";
import type { KpiValue } from "../../catalog/kpiValues";
import { kpiTexts } from "../../i18n/kpis";
import type { KpiOfPeriod } from "../history/withHistory";
import type { BuildRequest } from "../request";
import { isFed } from "./isFed";

/** Ids of the KPIs to show: those named, else those of the goals, else all that the sources feed. */
function chosenIds(request: BuildRequest): ReadonlySet<string> {
  const { kpis, goals = [] } = request;
  if (kpis !== undefined) return new Set(kpis);
  const fed = new Set<string>(
    KPI_LIST.filter(([, definition]) => isFed(definition, request)).map(([id]) => id)
  );
  return goals.length === 0 ? fed : goalKpis(goals, (id) => fed.has(id)).fed;
}

/** The KPIs asked for, with what people read of them. */
export function kpiFacts(
  values: readonly KpiValue[],
  request: BuildRequest,
  settings: KpiSettings
): KpiOfPeriod[] {
  const { language } = request;
  const shown = chosenIds(request);
  const text = kpiTexts[language];
  return values
    .filter(({ id }) => shown.has(id))
    .map(
      ({ id, definition, value, previous, low, high, n, change, reason, series, isComplete }) => ({
        definition: { ...definition, ...definition.lookIn?.(settings) },
        ...{ id, value, previous, low, high, n, change, reason, series, isComplete },
        name: text.kpis[id].name,
        group: text.groups[definition.group],
        explanation: text.kpis[id].explanation,
      })
    );
}

import type { KpiValue } from "../../catalog/summariseOrders";
import { kpiTexts } from "../../i18n/kpis";
import type { KpiFact } from "../facts";
import type { BuildRequest } from "../request";

/** The KPIs asked for, with what people read of them; all of the catalogue when nothing was chosen. */
export function kpiFacts(values: readonly KpiValue[], { kpis, language }: BuildRequest): KpiFact[] {
  const text = kpiTexts[language];
  return values
    .filter(({ id }) => kpis === undefined || kpis.includes(id))
    .map(({ id, definition, value, previous, low, high, n, change }) => ({
      ...{ id, definition, value, previous, low, high, n, change },
      name: text.kpis[id].name,
      group: text.groups[definition.group],
      explanation: text.kpis[id].explanation,
    }));
}

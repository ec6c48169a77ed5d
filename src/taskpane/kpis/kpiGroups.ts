import { KPI_GROUPS, KPIS } from "../../catalog/kpis";
import { kpiTexts } from "../../i18n/kpis";
import type { Language } from "../../i18n/language";
import { KPI_IDS, type KpiId } from "./kpiIds";

/** A KPI as the analyst meets it. */
export interface KpiChoice {
  readonly id: KpiId;
  readonly name: string;
  readonly explanation: string;
}

export interface KpiGroup {
  readonly id: string;
  readonly name: string;
  readonly kpis: readonly KpiChoice[];
}

/** The KPIs by group, in the order of the sheet. */
export function kpiGroups(language: Language): KpiGroup[] {
  const { groups, kpis } = kpiTexts[language];
  return KPI_GROUPS.map((group) => ({
    id: group,
    name: groups[group],
    kpis: KPI_IDS.filter((id) => KPIS[id].group === group).map((id) => ({ id, ...kpis[id] })),
  })).filter((group) => group.kpis.length > 0);
}

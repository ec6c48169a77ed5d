import { KPI_GROUPS, type KpiRole, KPIS } from "../../catalog/kpis";
import type { Language } from "../../i18n/language";
import { kpiTexts } from "../../i18n/kpis";
import { type ChosenSource, mappingInForce } from "../state/source";

type KpiId = keyof typeof KPIS;

/** A KPI as the analyst meets it. */
export interface KpiChoice {
  readonly id: string;
  readonly name: string;
  readonly explanation: string;
  readonly roles: readonly KpiRole[];
}

export interface KpiGroup {
  readonly id: string;
  readonly name: string;
  readonly kpis: readonly KpiChoice[];
}

const IDS = Object.keys(KPIS) as readonly KpiId[];

/** All KPIs, in the order of the sheet. */
export const kpiIds = (): readonly string[] => IDS;

/** KPIs that were not left out. */
export const chosenKpis = (leftOut: readonly string[]): string[] =>
  IDS.filter((id) => !leftOut.includes(id));

/** The KPIs by group, in a language. */
export function kpiGroups(language: Language): KpiGroup[] {
  const { groups, kpis } = kpiTexts[language];
  return KPI_GROUPS.map((group) => ({
    id: group,
    name: groups[group],
    kpis: IDS.filter((id) => KPIS[id].group === group).map((id) => ({
      id,
      name: kpis[id].name,
      explanation: kpis[id].explanation,
      roles: KPIS[id].roles,
    })),
  }));
}

/** Roles that every KPI needs: said once, not at each. */
export const commonRoles = (): KpiRole[] =>
  KPIS.REVENUE.roles.filter((role) => IDS.every((id) => KPIS[id].roles.includes(role)));

/** Roles a KPI needs that no column plays; none while there is no source to ask. */
export function lackingRoles({ roles }: KpiChoice, source: ChosenSource | null): KpiRole[] {
  if (source === null) return [];
  const { amount, quantity, unitPrice, ...others } = mappingInForce(source);
  const hasAmount =
    amount ?? (quantity !== undefined && unitPrice !== undefined ? quantity : undefined);
  const columns: Partial<Record<KpiRole, number | undefined>> = { ...others, amount: hasAmount };
  return roles.filter((role) => columns[role] === undefined);
}

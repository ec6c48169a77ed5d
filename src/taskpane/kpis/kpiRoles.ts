import { type KpiRole, KPIS } from "../../catalog/kpis";
import { type ChosenSource, mappingInForce } from "../state/source";
import { KPI_IDS, type KpiId } from "./kpiIds";

/** Roles that every KPI needs: said once, not at each. */
export const commonRoles = (): KpiRole[] =>
  KPIS.REVENUE.roles.filter((role) => KPI_IDS.every((id) => KPIS[id].roles.includes(role)));

/** Roles a KPI needs that no column plays; none while there is no source to ask. */
export function lackingRoles(id: KpiId, source: ChosenSource | null): KpiRole[] {
  if (source === null) return [];
  const { customer, date, amount, quantity, unitPrice } = mappingInForce(source);
  const hasAmount = amount !== undefined || (quantity !== undefined && unitPrice !== undefined);
  const has: Readonly<Record<KpiRole, boolean>> = {
    customer: customer !== undefined,
    date: date !== undefined,
    amount: hasAmount,
  };
  return KPIS[id].roles.filter((role) => !has[role]);
}

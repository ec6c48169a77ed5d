import { KPIS } from "../../catalog/kpis";
import type { Role, TableKind } from "../../data/table";
import { type ChosenSource, mappingInForce } from "../state/source";
import type { KpiId } from "./kpiIds";

/** A role that a KPI needs and no column plays. */
export interface LackingRole {
  readonly kind: TableKind;
  readonly role: Role;
}

/** Roles that KPIs of orders need: said once, not at each. */
export const commonRoles = (): LackingRole[] =>
  KPIS.REVENUE.needs.flat().flatMap(({ kind, roles }) => roles.map((role) => ({ kind, role })));

/** Roles a KPI needs that no column plays; none while there is no source to ask. */
export function lackingRoles(id: KpiId, source: ChosenSource | null): LackingRole[] {
  if (source === null) return [];
  const mapping = mappingInForce(source);
  const isProduct = mapping.quantity !== undefined && mapping.unitPrice !== undefined;
  const has = (role: Role): boolean =>
    mapping[role] !== undefined || (role === "amount" && isProduct);
  return KPIS[id].needs
    .flat()
    .flatMap(({ kind, roles }) =>
      roles.filter((role) => !has(role)).map((role) => ({ kind, role }))
    );
}

import { ROLES } from "../../catalog/sources";
import { requiredRoles } from "../../data/source/requiredRoles";
import type { Role, TableKind } from "../../data/table";

/** Roles whose columns hold dates; the first is the one that every row has. */
export const DATE_ROLES: Readonly<Record<TableKind, readonly Role[]>> = {
  orders: ["date"],
  deals: ["created", "closed"],
  leads: ["created"],
  tickets: ["opened", "responded", "closed"],
  survey: ["date"],
  subscriptions: ["start", "end"],
  spend: ["date"],
};

/** Roles whose columns hold amounts and counts. */
export const NUMBER_ROLES: ReadonlySet<Role> = new Set([
  ...(["amount", "quantity", "unitPrice", "probability", "contacts", "mrr"] as const),
  ...(["newCustomers"] as const),
]);

/** Roles that a kind needs, those among them that could stand for each other included. */
export const mainRoles = (kind: TableKind): readonly Role[] => requiredRoles(kind).flat(2);

/** True when nothing can stand in for a role that its kind needs. */
export const isRequired = (kind: TableKind, role: Role): boolean =>
  requiredRoles(kind).some((sets) => sets.length === 1 && sets[0]?.includes(role) === true);

/** Roles of which one is enough, where a role is one of several. */
export const alternativesTo = (kind: TableKind, role: Role): readonly Role[] =>
  requiredRoles(kind)
    .filter((sets) => sets.some((set) => set.includes(role)))
    .flatMap((sets) => sets.flatMap(([first]) => first ?? []));

/** All roles of a kind, those that it needs first. */
export function rolesOf(kind: TableKind): readonly Role[] {
  const all: readonly Role[] = ROLES[kind];
  const main = mainRoles(kind);
  return [...main, ...all.filter((role) => !main.includes(role))];
}

import type { ColumnMapping, Role, RoleOf, TableKind } from "../table";

/** What a kind needs: for each requirement the sets of roles of which one suffices, the usual one first. */
type Requirements<Kind extends TableKind> = readonly (readonly (readonly RoleOf<Kind>[])[])[];

const REQUIRED: { readonly [Kind in TableKind]: Requirements<Kind> } = {
  orders: [[["customer"]], [["date"]], [["amount"], ["quantity", "unitPrice"]]],
  deals: [[["created"]], [["stage"]]],
  leads: [[["created"]], [["converted"], ["status"]]],
  tickets: [[["opened"]]],
  survey: [[["date"]], [["recommend"], ["satisfaction"], ["effort"]]],
  subscriptions: [[["customer"]], [["start"]], [["mrr"]]],
  spend: [[["date"]], [["amount"]]],
};

/** The date that every row of a kind has. */
export const MAIN_DATE = {
  orders: "date",
  deals: "created",
  leads: "created",
  tickets: "opened",
  survey: "date",
  subscriptions: "start",
  spend: "date",
} as const satisfies { readonly [Kind in TableKind]: RoleOf<Kind> };

/**
 * The roles that a kind of source needs, each with what would do in its place.
 * @example requiredRoles("leads") // => [[["created"]], [["converted"], ["status"]]]
 */
export const requiredRoles = (kind: TableKind): readonly (readonly (readonly Role[])[])[] =>
  REQUIRED[kind];

/**
 * Roles still without a column that a kind needs, each named by its usual one.
 * @example missingRoles("orders", { customer: 0, date: 1, quantity: 2, unitPrice: 3 }) // => []
 */
export function missingRoles(kind: TableKind, mapping: ColumnMapping): Role[] {
  return requiredRoles(kind)
    .filter((sets) => !sets.some((set) => set.every((role) => mapping[role] !== undefined)))
    .map((sets) => sets[0]![0]!);
}

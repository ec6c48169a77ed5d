/** Kinds of tables that KPIs are measured from, and the roles that columns of each can play. */
export const ROLES = {
  orders: [
    "customer",
    "date",
    "order",
    "amount",
    "quantity",
    "unitPrice",
    "item",
    "referredBy",
    "by",
  ],
  deals: ["deal", "customer", "created", "closed", "stage", "amount", "probability", "by"],
  leads: ["lead", "created", "status", "converted", "by"],
  tickets: ["ticket", "customer", "opened", "responded", "closed", "reason", "contacts", "by"],
  survey: ["customer", "date", "recommend", "satisfaction", "effort", "by"],
  subscriptions: ["customer", "start", "end", "mrr", "by"],
  spend: ["date", "amount", "newCustomers", "by"],
} as const satisfies Record<string, readonly string[]>;

export type TableKind = keyof typeof ROLES;
export type RoleOf<Kind extends TableKind> = (typeof ROLES)[Kind][number];
export type Role = RoleOf<TableKind>;

export const TABLE_KINDS = Object.keys(ROLES) as readonly TableKind[];

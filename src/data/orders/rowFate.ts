import type { OrderRole } from "../table";

/**
 * What becomes of a row. `unusable` rows count against the table; the others are no order lines of their own. `role`
 * names the column at fault. The index is what is stored per row.
 */
export const ROW_FATES = [
  { key: "used", unusable: false, role: null },
  { key: "emptyRow", unusable: false, role: null },
  { key: "totalRow", unusable: false, role: null },
  { key: "repeatedHeader", unusable: false, role: null },
  { key: "continuationLine", unusable: false, role: null },
  { key: "blankCustomer", unusable: true, role: "customer" },
  { key: "blankDate", unusable: true, role: "date" },
  { key: "unreadableDate", unusable: true, role: "date" },
  { key: "implausibleDate", unusable: true, role: "date" },
  { key: "blankOrder", unusable: true, role: "order" },
  { key: "blankAmount", unusable: true, role: "amount" },
  { key: "unreadableAmount", unusable: true, role: "amount" },
] as const satisfies readonly { key: string; unusable: boolean; role: OrderRole | null }[];

export type RowFate = (typeof ROW_FATES)[number]["key"];

/** Fates of rows that cannot be used. */
export type Unusable = Extract<(typeof ROW_FATES)[number], { unusable: true }>["key"];

/** Index of each fate. */
export const FATE = Object.fromEntries(ROW_FATES.map(({ key }, i) => [key, i])) as Readonly<
  Record<RowFate, number>
>;

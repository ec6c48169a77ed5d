import { COMMON_FATES, type RowFate } from "../source/rowFate";

/** What becomes of a row of an order log. The index is what is stored per row. */
export const ROW_FATES = [
  ...COMMON_FATES,
  { key: "continuationLine", unusable: false, role: null },
  { key: "blankCustomer", unusable: true, role: "customer" },
  { key: "blankDate", unusable: true, role: "date" },
  { key: "unreadableDate", unusable: true, role: "date" },
  { key: "implausibleDate", unusable: true, role: "date" },
  { key: "blankOrder", unusable: true, role: "order" },
  { key: "blankAmount", unusable: true, role: "amount" },
  { key: "unreadableAmount", unusable: true, role: "amount" },
] as const satisfies readonly RowFate[];

/** Index of each fate. */
export const FATE = Object.fromEntries(ROW_FATES.map(({ key }, i) => [key, i])) as Readonly<
  Record<(typeof ROW_FATES)[number]["key"], number>
>;

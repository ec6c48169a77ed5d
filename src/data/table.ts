import type { Role, RoleOf } from "../catalog/sources";

/** What a cell of a source holds: a number (dates are serials), text, a truth value, or nothing (null or ""). */
export type RawCell = string | number | boolean | null;

/** A source as read: columns of raw cells under their headers, with where the first data row stands for messages. */
export interface RawTable {
  /** What the analyst calls it: table name, sheet and range, or file name. */
  readonly label: string;
  readonly headers: readonly string[];
  readonly columns: readonly (readonly RawCell[])[];
  readonly rowCount: number;
  /** Row number, as the analyst sees it in the sheet or file, of data row 0. */
  readonly firstRow: number;
  /** True for columns whose cells carry a date number format; such numbers are serials. */
  readonly dateColumns: readonly boolean[];
}

export { TABLE_KINDS, type Role, type RoleOf, type TableKind } from "../catalog/sources";

/** Roles of the columns of an order log that order lines are read from. */
export const ORDER_ROLES = [
  "customer",
  "date",
  "order",
  "amount",
  "quantity",
  "unitPrice",
  "by",
] as const satisfies readonly RoleOf<"orders">[];
export type OrderRole = (typeof ORDER_ROLES)[number];

/** Column index of each role that has one. */
export type ColumnMapping = Partial<Record<Role, number>>;

/** Day and month order of text dates such as 03/04/2025. */
export type DateOrder = "ymd" | "dmy" | "mdy";

/** One line of the data notes: what was found, in how many rows, and the first of them. */
export interface DataNote {
  /** Stable key, e.g. `textDate`, `blankCustomer`, `unreadableAmount`, `refund`; its sentence is in i18n. */
  readonly issue: string;
  readonly rows: number;
  /** Row as the analyst sees it, or null when the note is about no single row. */
  readonly firstRow: number | null;
  /** Facts that fill the sentence. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

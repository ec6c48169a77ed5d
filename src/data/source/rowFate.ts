import type { DataNoteKey } from "../dataNotes";
import type { Role } from "../table";

/**
 * What becomes of a row; the key is that of its note. `unusable` rows count against the table; the others are no rows
 * of data. `role` names the column at fault.
 */
export interface RowFate {
  readonly key: DataNoteKey | "used" | "emptyRow";
  readonly unusable: boolean;
  readonly role: Role | null;
}

/** Fates of rows of every kind, by their index. */
export const COMMON_FATES = [
  { key: "used", unusable: false, role: null },
  { key: "emptyRow", unusable: false, role: null },
  { key: "totalRow", unusable: false, role: null },
  { key: "repeatedHeader", unusable: false, role: null },
] as const satisfies readonly RowFate[];

/** Index of each common fate. */
export const COMMON_FATE = { used: 0, emptyRow: 1, totalRow: 2, repeatedHeader: 3 } as const;

import type { DataSpan, RowsOf } from "../../catalog/rows";
import type { DataNoteKey, SourceNote } from "../dataNotes";
import type { SIDE_COLUMN_NAMES } from "../dictionary/sideColumnNames";
import type { Role, RoleOf, TableKind } from "../table";
import type { KindColumns } from "./kindColumns";
import type { UsedRows } from "./usedRows";

/** What a cell says, by its text or number; NaN when it says nothing that is understood. */
export type Meaning = (cell: string | number) => number;

/** A row without a usable cell is left out, or kept: its value is then NaN and it is for the kind to say what that is. */
export type CellFate = "out" | "kept";

/**
 * How the cells of a role are read. `id` is kept as it is, `word` is understood text by text (stages, answers, flags,
 * small numbers; the meaning may depend on the header), `amount` is a number in any writing.
 */
export type ColumnRule =
  | { readonly type: "id"; readonly blank: CellFate }
  | {
      readonly type: "word";
      readonly blank: CellFate;
      readonly meaning: (header: string) => Meaning;
    }
  | {
      readonly type: "date" | "amount";
      readonly blank: CellFate;
      readonly unreadable: CellFate;
    };

/** A fault that only this kind can have; `role` names the column to correct. */
export interface RowFault {
  readonly key: DataNoteKey;
  readonly role: Role;
  /** True for a row, by its index into the table, that is to be left out. */
  readonly test: (row: number) => boolean;
}

/** Rows of a kind as they are measured, with what is to be said of them. */
export interface BuiltRows<Kind extends TableKind> {
  readonly rows: RowsOf[Kind];
  readonly span: DataSpan;
  readonly notes: readonly SourceNote[];
}

/** What a kind makes of its columns: which rows are at fault, then the rows that are left. */
export interface Interpretation<Kind extends TableKind> {
  readonly faults: readonly RowFault[];
  /** In steps, each a few passes over the rows: between two of them Excel and the pane breathe. */
  readonly build: (used: UsedRows) => Generator<undefined, BuiltRows<Kind>>;
}

/** A kind of source as data: how each column is read, and what the columns mean together. */
export interface KindDefinition<Kind extends TableKind> {
  readonly kind: Kind;
  readonly columns: { readonly [R in RoleOf<Kind>]: ColumnRule };
  /** Columns without a role that are looked at, where the table has them. */
  readonly side?: { readonly [Name in keyof typeof SIDE_COLUMN_NAMES]?: Meaning };
  readonly interpret: (columns: KindColumns) => Interpretation<Kind>;
}

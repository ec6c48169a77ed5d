/** A formula, kept apart from text so that text from the data can never become one. */
export interface Formula {
  readonly formula: string;
}

/** A cell: text, number, truth value, formula, "" for empty, or null to leave what is there. */
export type PlannedCell = string | number | boolean | null | Formula;

/** A rectangle inside a block: 0-based row and column offsets from its first cell. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly size?: number;
  readonly align?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borderBottom?: string;
  readonly borderTop?: string;
}

/** Conditional formats the sheet uses; colours are #RRGGBB. */
export type PlannedRule =
  | {
      readonly type: "colorScale";
      readonly area: Area;
      readonly low: string;
      readonly high: string;
    }
  | {
      readonly type: "formula";
      readonly area: Area;
      readonly formula: string;
      readonly color: string;
    };

/** A drop-down of some cells: the range that holds its words, as a formula such as ='KPI Targets'!$A$2:$A$4. */
export interface PlannedList {
  readonly area: Area;
  readonly source: string;
}

export interface PlannedTable {
  readonly name: string;
  readonly style: string;
}

/** What a block shows, relative to its first cell. */
export interface BlockContent {
  readonly cells: readonly (readonly PlannedCell[])[];
  /** Number formats by area; later ones win. */
  readonly formats: readonly { readonly area: Area; readonly numberFormat: string }[];
  readonly styles: readonly { readonly area: Area; readonly style: CellStyle }[];
  readonly rules: readonly PlannedRule[];
  readonly lists: readonly PlannedList[];
  /** More defined names inside the block, e.g. `CRM_Score`. */
  readonly names: readonly { readonly name: string; readonly area: Area }[];
}

/** Where a block stands: the sheet's name and 0-based rows and columns. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows that a block which was there has got, counted from its first row. */
export interface InsertedRows {
  readonly row: number;
  readonly rows: number;
}

/** A rectangle that the add-in owns and rewrites; found again through its defined name or its table. */
export interface PlannedBlock extends BlockContent {
  /** Defined name of the block, or name of its table. */
  readonly name: string;
  /** Its rectangle after the changes of the plan; rows beyond `cells` are emptied. */
  readonly place: Place;
  /** True when the workbook does not have it yet. */
  readonly isNew: boolean;
  /** True when it stood elsewhere, or had another size, before the changes of the plan. */
  readonly moved: boolean;
  readonly inserted: InsertedRows | null;
  readonly table?: PlannedTable;
  /** True when new rows come after its last. */
  readonly appends?: boolean;
}

/**
 * Cells to insert, or to delete, before anything is written; later ones count on the earlier. Rows are appended to a
 * table, which pushes down what stands below it.
 */
export type PlannedShift =
  | { readonly kind: "insert" | "delete"; readonly place: Place }
  | { readonly kind: "append"; readonly place: Place; readonly table: string };

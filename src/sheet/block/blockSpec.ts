import type { BlockContent, Place, PlannedTable, SheetKey } from "../plan";

/** A block before it has a place: its size decides where the others go, its place decides its formulas. */
export interface BlockSpec {
  readonly name: string;
  readonly sheet: SheetKey;
  /** First column in a new sheet; blocks of one column stand below each other. */
  readonly column: number;
  /** Block right of which this one stands, so many rows below its first, when both are new; else it stands below. */
  readonly beside?: { readonly block: string; readonly down: number };
  /** Empty rows above it in a new sheet. */
  readonly gap: number;
  readonly rows: number;
  readonly columns: number;
  readonly table?: PlannedTable;
  /** True when rows it does not need are taken away; tables always do, because an empty row would be data. */
  readonly shrinks?: boolean;
  /** True for a table whose new rows come after its last, and whose surplus rows are its last. */
  readonly appends?: boolean;
  build(place: Place): BlockContent;
}

/** Table style of all our tables: quiet lines, no bands of colour. */
export const TABLE_STYLE = "TableStyleLight1";

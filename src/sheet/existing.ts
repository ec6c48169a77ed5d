import type { Place } from "./plan";

/** A cell as the workbook has it: its value, and its formula when it has one. */
export interface ExistingCell {
  readonly value: string | number | boolean;
  readonly formula?: string;
}

/** What the workbook already has of the add-in's sheets. */
export interface ExistingState {
  /** Names of all sheets, ours or not. */
  readonly sheetNames: readonly string[];
  /** Where each block stands, by its name; blocks that were deleted are absent. */
  readonly places: Readonly<Record<string, Place>>;
  /** First empty row below everything on the sheets that hold blocks, by sheet name. */
  readonly usedRows: Readonly<Record<string, number>>;
  /** Rows of the tables whose cells the analyst owns, without their header, by table name. */
  readonly rows: Readonly<Record<string, readonly (readonly ExistingCell[])[]>>;
  /** Scales in percent at which sheets are printed, by sheet name; those that Excel fits to pages are absent. */
  readonly scales?: Readonly<Record<string, number>>;
}

/** A workbook without any of our sheets. */
export const emptyWorkbook = (sheetNames: readonly string[]): ExistingState => ({
  sheetNames,
  places: {},
  usedRows: {},
  rows: {},
});

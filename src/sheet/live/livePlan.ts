import type { DataTableName } from "./dataTables";

/** Cells of a column in the order of the rows; "" is empty. */
export type DataCells = readonly (string | number)[];

/** The rows of a data table by column; a column that nothing fills is absent and stays empty. */
export interface DataRows {
  readonly name: DataTableName;
  readonly count: number;
  readonly columns: Readonly<Record<string, DataCells>>;
}

/** A KPI whose actual can be a formula over the data tables. */
export interface LiveFormula {
  readonly id: string;
  readonly formula: string;
  /** The computed value, which the formula must show. */
  readonly value: number;
}

/** What a build writes to the data sheet; tables that are not named are emptied. */
export interface LivePlan {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly tables: readonly DataRows[];
  readonly formulas: readonly LiveFormula[];
}

/** What each formula shows once it is calculated, in the order of the plan: a number, or the text of an error. */
export type Shown = readonly (number | string)[];

/** Writes the tables and calculates the formulas on trial. */
export type StageLive = (plan: LivePlan) => Promise<Shown>;

/** What the formulas take at most, over all tables. */
export const MOST_LIVE_ROWS = 100_000;

const TOLERANCE = 1e-9;

/** True when a formula shows the computed value, but for rounding. */
export const agrees = (shown: number | string, value: number): boolean =>
  typeof shown === "number" &&
  Math.abs(shown - value) <= TOLERANCE * Math.max(Math.abs(shown), Math.abs(value));

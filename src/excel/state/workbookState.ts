import type { ExistingState } from "../../sheet/existing";
import type { Place } from "../../sheet/plan";

/** A block's cells as they were: enough to write them back. */
export interface KeptCells {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** Title and ends of a value axis, as Office.js gives them. */
export interface AxisTexts {
  readonly title: string;
  readonly minimum: unknown;
  readonly maximum: unknown;
  readonly numberFormat: string;
}

export interface KeptChart {
  readonly sheet: string;
  readonly title: string;
  readonly valueAxis: AxisTexts;
  readonly categoryAxis: string;
  readonly legend: boolean;
  /** Names of the series, in their order. */
  readonly series: readonly string[];
}

/** Everything of the workbook that a build may touch, as it was before. */
export interface WorkbookState {
  readonly existing: ExistingState;
  readonly cells: Readonly<Record<string, KeptCells>>;
  /** Formulas of all defined names that begin with CRM_, blocks or not. */
  readonly names: Readonly<Record<string, string>>;
  /** Our charts by name. */
  readonly charts: Readonly<Record<string, KeptChart>>;
  /** Print areas of the sheets that hold our blocks, by sheet name. */
  readonly printAreas: Readonly<Record<string, string>>;
  /** First rows of the pages that begin at a manual break, 0-based, of the same sheets. */
  readonly pageBreaks: Readonly<Record<string, readonly number[]>>;
  /** Our settings by key. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly activeSheet: string;
  /** Sheets that the analyst has hidden; they stay hidden, and cannot be activated. */
  readonly hiddenSheets: ReadonlySet<string>;
  /** True when Excel calculates only when asked to. */
  readonly calculatesManually: boolean;
}

/** The place of a loaded range. */
export const placeOf = (range: Excel.Range, sheet: string): Place => ({
  sheet,
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

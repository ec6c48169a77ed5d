/** The KPI workbook as data: what `excel` writes and the tests read. Nothing here knows Office.js. */

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
  | { readonly type: "colorScale"; readonly area: Area; readonly low: string; readonly middle?: string; readonly high: string }
  | { readonly type: "dataBar"; readonly area: Area; readonly color: string }
  | { readonly type: "formula"; readonly area: Area; readonly formula: string; readonly color?: string; readonly fill?: string };

/** A drop-down of a column: values in place, or a range that holds them. */
export interface PlannedList {
  readonly area: Area;
  readonly source: string;
}

/** A table of the add-in: a stable name, headers in the sheet's language, a key column that rows are matched by. */
export interface PlannedTable {
  readonly name: string;
  /** Header row is row 0 of the block's cells. */
  readonly area: Area;
  /** 0-based columns whose cells the analyst owns: kept by key over refreshes. */
  readonly kept: readonly number[];
  /** 0-based column that identifies a row, e.g. the KPI id. */
  readonly key: number;
  /** True when rows are only ever added (history). */
  readonly appendOnly?: boolean;
  readonly style: string;
}

/** A rectangle that the add-in owns and rewrites; found again through its defined name or its table. */
export interface PlannedBlock {
  /** Defined name of the block, e.g. `CRM_Block_Cohort`. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlannedCell[])[];
  /** Number formats by area; later ones win. */
  readonly formats: readonly { readonly area: Area; readonly numberFormat: string }[];
  readonly styles: readonly { readonly area: Area; readonly style: CellStyle }[];
  readonly rules: readonly PlannedRule[];
  readonly lists: readonly PlannedList[];
  readonly table?: PlannedTable;
  /** More defined names inside the block, e.g. `CRM_Score`. */
  readonly names: readonly { readonly name: string; readonly area: Area }[];
}

export interface PlannedSeries {
  readonly name: string;
  /** Block and area of the values; the categories are the chart's. */
  readonly values: Area;
  readonly color: string;
  readonly line?: { readonly dash?: "Solid" | "Dash" | "Dot"; readonly weight?: number };
  readonly outlineOnly?: boolean;
}

export interface PlannedChart {
  /** Stable chart name, e.g. `CRM_Chart_Trend`. */
  readonly name: string;
  readonly type: "ColumnClustered" | "BarClustered" | "BarStacked" | "ColumnStacked" | "Line" | "LineMarkers";
  readonly title: string;
  /** Name of the block on the chart-data sheet that holds categories and values. */
  readonly block: string;
  readonly categories: Area;
  readonly series: readonly PlannedSeries[];
  readonly valueAxisTitle: string;
  readonly categoryAxisTitle: string;
  readonly numberFormat: string;
  readonly legend: boolean;
  /** Sheet cells it covers: first and last cell, 0-based. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  /** One sentence under the chart, also the file's alternative text. */
  readonly summary: string;
}

export type SheetKey = "summary" | "detail" | "targets" | "history" | "actions" | "notes" | "chartData" | "data";

export interface PlannedSheet {
  readonly key: SheetKey;
  readonly name: string;
  readonly blocks: readonly PlannedBlock[];
  readonly charts: readonly PlannedChart[];
  /** Column widths in characters of the default font, from column 0. */
  readonly widths: readonly number[];
  readonly columnGroups: readonly { readonly from: number; readonly to: number; readonly collapsed: boolean }[];
  readonly freezeRows: number;
  readonly showGridlines: boolean;
  readonly tabColor?: string;
  readonly page?: { readonly landscape: boolean; readonly fitToWidth: boolean; readonly printArea: string; readonly titleRows?: string };
}

export interface WorkbookPlan {
  readonly sheets: readonly PlannedSheet[];
}

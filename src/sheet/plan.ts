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

/** How a line is drawn; its weight in points. */
export interface LineLook {
  readonly weight: number;
  readonly style: "Continuous" | "Dash" | "RoundDot";
  readonly marker: "None" | "Circle";
}

export interface PlannedSeries {
  readonly name: string;
  /** Area of the values in the chart's block; the categories are the chart's. */
  readonly values: Area;
  readonly color: string;
  /** Bars and markers without fill. */
  readonly outlineOnly: boolean;
  /** For lines. */
  readonly line?: LineLook;
  /** True when values are written beside their bars or points. */
  readonly labels?: boolean;
}

export interface PlannedChart {
  /** Stable chart name, e.g. `CRM_Chart_Trend`. */
  readonly name: string;
  readonly type: "ColumnStacked" | "BarClustered" | "Line";
  readonly title: string;
  /** Name of the block on the chart-data sheet that holds categories and values. */
  readonly data: string;
  readonly categories: Area;
  readonly series: readonly PlannedSeries[];
  readonly valueAxisTitle: string;
  readonly categoryAxisTitle: string;
  readonly numberFormat: string;
  /** Bars start at zero; false only where some are negative. */
  readonly fromZero: boolean;
  /** Ends of the value axis where charts share a scale; else Excel chooses. */
  readonly scale?: { readonly minimum: number; readonly maximum: number };
  /** True for bars whose first category stands on top; their labels keep clear of bars to the left. */
  readonly topDown?: boolean;
  /** True for bars of which each category has one: they lie on one line, whatever their series. */
  readonly oneLine?: boolean;
  readonly legend: boolean;
  /** Block whose cells the chart covers, and which of them. */
  readonly over: string;
  readonly area: Area;
  /** One sentence under the chart, also the file's alternative text. */
  readonly summary: string;
}

export type SheetKey =
  "summary" | "detail" | "targets" | "notes" | "history" | "chartData" | "data" | "actions";

/** Columns that are folded away, 0-based, first and last. */
export interface ColumnGroup {
  readonly from: number;
  readonly to: number;
}

/** How a sheet is printed: one landscape page wide. */
export interface PlannedPage {
  /** Last row and column of the print area, 0-based. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** The 0-based row repeated on every page, null for none. */
  readonly titleRow: number | null;
  /** 0-based first rows of new pages; elsewhere Excel breaks between rows by itself. */
  readonly breaks: readonly number[];
}

export interface PlannedSheet {
  readonly key: SheetKey;
  readonly name: string;
  /** True when the workbook does not have it yet: widths, page and panes are set on such sheets only. */
  readonly isNew: boolean;
  readonly charts: readonly PlannedChart[];
  /** Column widths in characters of the default font, from column 0. */
  readonly widths: readonly number[];
  readonly columnGroups: readonly ColumnGroup[];
  /** Rows above the first that scrolls, 0 for none. */
  readonly freezeRows: number;
  readonly tabColor: string;
  readonly page: PlannedPage;
}

/**
 * Cells to insert, or to delete, before anything is written; later ones count on the earlier. Rows are appended to a
 * table, which pushes down what stands below it.
 */
export type PlannedShift =
  | { readonly kind: "insert" | "delete"; readonly place: Place }
  | { readonly kind: "append"; readonly place: Place; readonly table: string };

/** A chart whose block has no data any more: it stays for the data to come back, and its title says so. */
export interface LeftOutChart {
  readonly name: string;
  readonly title: string;
}

export interface WorkbookPlan {
  readonly sheets: readonly PlannedSheet[];
  readonly shifts: readonly PlannedShift[];
  readonly blocks: readonly PlannedBlock[];
  /** Charts that are not planned; only those that the workbook has are touched. */
  readonly leftOutCharts: readonly LeftOutChart[];
}

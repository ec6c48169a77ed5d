import type { PlannedChart } from "./charts";

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

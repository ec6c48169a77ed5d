import type { AxisData, PageData, RuleData, SeriesData, ValidationData } from "../workbookData";

/** What the host keeps of a table; the range and the columns are the engine's. */
export interface TableRecord {
  readonly id: string;
  readonly name: string;
  readonly style: string;
}

export interface SheetRecord {
  readonly veryHidden?: boolean;
  readonly protected?: boolean;
  readonly page?: PageData;
}

/** A series without its ranges, which the engine keeps and adapts under the same id. */
export interface SeriesRecord extends Omit<SeriesData, "values" | "categories"> {
  readonly id: string;
}

/** A chart as it was asked for, without what the engine keeps: place, size and ranges. */
export interface ChartRecord {
  readonly name: string;
  readonly type: string;
  readonly title?: string;
  readonly legend?: "Top" | "Bottom" | "Left" | "Right";
  readonly series: readonly SeriesRecord[];
  readonly categoryAxis: AxisData;
  readonly valueAxis: AxisData;
  readonly altText?: string;
}

/** A name that is no plain range: the engine cannot calculate it, the host gives it back. */
export interface NameRecord {
  readonly name: string;
  readonly formula: string;
}

/** Everything of a workbook that the engine has no place for, under ids that the engine keeps stable. */
export interface HostState {
  /** By sheet id and the engine's table id. */
  readonly tables: Readonly<Record<string, TableRecord>>;
  readonly sheets: Readonly<Record<string, SheetRecord>>;
  readonly charts: Readonly<Record<string, ChartRecord>>;
  /** Conditional formats as asked for. */
  readonly rules: Readonly<Record<string, RuleData>>;
  readonly lists: Readonly<Record<string, Pick<ValidationData, "listSource" | "inCellDropDown">>>;
  readonly formulaNames: Readonly<Record<string, NameRecord>>;
  readonly hiddenNames: Readonly<Record<string, boolean>>;
}

export type HostPart = keyof HostState;

export const emptyHostState = (): HostState => ({
  tables: {},
  sheets: {},
  charts: {},
  rules: {},
  lists: {},
  formulaNames: {},
  hiddenNames: {},
});

export const tableKey = (sheetId: string, engineTableId: string): string =>
  `${sheetId} ${engineTableId}`;

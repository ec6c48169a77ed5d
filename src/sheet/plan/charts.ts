import type { Area } from "./blocks";

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

/** A chart whose block has no data any more: it stays for the data to come back, and its title says so. */
export interface LeftOutChart {
  readonly name: string;
  readonly title: string;
}

/** How Excel's chart type words are spelled in a chart part. */
export interface ChartKind {
  readonly element: "barChart" | "lineChart";
  readonly direction?: "col" | "bar";
  readonly grouping: "clustered" | "stacked" | "percentStacked" | "standard";
  /** Lines: whether points carry markers. */
  readonly markers?: boolean;
}

export const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { element: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { element: "barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { element: "barChart", direction: "bar", grouping: "percentStacked" },
  Line: { element: "lineChart", grouping: "standard", markers: false },
  LineMarkers: { element: "lineChart", grouping: "standard", markers: true },
  LineStacked: { element: "lineChart", grouping: "stacked", markers: false },
  LineMarkersStacked: { element: "lineChart", grouping: "stacked", markers: true },
};

/** @throws for a chart type that files cannot hold yet */
export function chartKind(type: string): ChartKind {
  const kind = CHART_KINDS[type];
  if (!kind) throw new Error(`a chart in a file requires a column, bar or line type, not ${type}`);
  return kind;
}

/** The type word of a chart part's plot, or undefined for kinds not handled here. */
export function chartTypeWord(plot: ChartKind): string | undefined {
  return Object.entries(CHART_KINDS).find(
    ([, kind]) =>
      kind.element === plot.element &&
      kind.direction === plot.direction &&
      kind.grouping === plot.grouping &&
      kind.markers === plot.markers
  )?.[0];
}

/** Where tick labels stand: Excel's words and those of chart parts. */
export const LABEL_PLACES: Readonly<Record<string, string>> = {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
};

/** Places of tick labels that are not worth saying: categories keep clear of bars below zero. */
export const USUAL_PLACE = { category: "low", value: "nextTo" } as const;

/** Excel's line style words and the dash names of drawing parts. */
export const DASHES: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "dot",
  RoundDot: "sysDot",
};

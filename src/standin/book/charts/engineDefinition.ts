import type { AxisData } from "../workbookData";
import type { ChartParts, SeriesParts } from "./chartParts";

type Kind = "bar" | "line" | "scatter" | "pie";

interface Shape {
  readonly kind: Kind;
  readonly horizontal?: boolean;
  readonly stacked?: boolean;
  readonly fillArea?: boolean;
  readonly hideMarkers?: boolean;
  readonly isDoughnut?: boolean;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  ColumnClustered: { kind: "bar" },
  ColumnStacked: { kind: "bar", stacked: true },
  ColumnStacked100: { kind: "bar", stacked: true },
  BarClustered: { kind: "bar", horizontal: true },
  BarStacked: { kind: "bar", horizontal: true, stacked: true },
  BarStacked100: { kind: "bar", horizontal: true, stacked: true },
  Line: { kind: "line", hideMarkers: true },
  LineMarkers: { kind: "line" },
  LineStacked: { kind: "line", stacked: true, hideMarkers: true },
  LineMarkersStacked: { kind: "line", stacked: true },
  Area: { kind: "line", fillArea: true, hideMarkers: true },
  AreaStacked: { kind: "line", fillArea: true, stacked: true, hideMarkers: true },
  XYScatter: { kind: "scatter" },
  XYScatterLines: { kind: "scatter" },
  XYScatterSmooth: { kind: "scatter" },
  Pie: { kind: "pie" },
  Doughnut: { kind: "pie", isDoughnut: true },
};

const PLAIN: Shape = { kind: "bar" };

/** A chart as the engine draws it: dashes, outlines without fill, gaps and number formats have no place there. */
export function engineDefinition(chart: ChartParts): object {
  const shape = SHAPES[chart.type] ?? PLAIN;
  const drawn = chart.series.filter(({ values }) => values);
  return {
    type: isMixed(shape, chart) ? "combo" : shape.kind,
    title: { text: chart.title ?? "" },
    background: "#FFFFFF",
    legendPosition: chart.legend?.toLowerCase() ?? "none",
    dataSource: {
      type: "range",
      dataSets: drawn.map(({ id, values = "" }) => ({ dataSetId: id, dataRange: values })),
      dataSetsHaveTitle: false,
      ...(drawn[0]?.categories ? { labelRange: drawn[0].categories } : {}),
    },
    dataSetStyles: Object.fromEntries(
      drawn.map((series) => [series.id, seriesStyle(series, shape)])
    ),
    axesDesign: axes(chart, shape),
    showValues: drawn.length > 0 && drawn.every(({ dataLabels }) => dataLabels),
    ...KIND_OPTIONS[shape.kind](shape),
  };
}

const KIND_OPTIONS: Readonly<Record<Kind, (shape: Shape) => object>> = {
  bar: ({ stacked = false, horizontal = false }) => ({ stacked, horizontal }),
  line: ({ stacked = false, fillArea = false, hideMarkers = false }) => ({
    stacked,
    fillArea,
    hideDataMarkers: hideMarkers,
    labelsAsText: true,
    cumulative: false,
  }),
  scatter: () => ({ labelsAsText: false }),
  pie: ({ isDoughnut = false }) => ({ isDoughnut }),
};

function isMixed({ kind }: Shape, { series }: ChartParts): boolean {
  return series.some(
    ({ chartType }) => chartType !== undefined && (SHAPES[chartType] ?? PLAIN).kind !== kind
  );
}

function seriesStyle(
  { name, fillColor, lineColor, noFill, chartType }: SeriesParts,
  shape: Shape
): object {
  const color =
    shape.kind === "line" || noFill ? (lineColor ?? fillColor) : (fillColor ?? lineColor);
  return {
    ...(name ? { label: name } : {}),
    ...(color ? { backgroundColor: color } : {}),
    ...(chartType ? { type: (SHAPES[chartType] ?? PLAIN).kind } : {}),
  };
}

/** The engine names axes by their place, so the two change places in a chart of horizontal bars. */
function axes({ categoryAxis, valueAxis }: ChartParts, { horizontal }: Shape): object {
  const [x, y] = horizontal ? [valueAxis, categoryAxis] : [categoryAxis, valueAxis];
  return { x: axis(x), y: axis(y) };
}

function axis({ title, minimum, maximum, majorGridlines }: AxisData): object {
  return {
    ...(title ? { title: { text: title } } : {}),
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum === undefined ? {} : { max: maximum }),
    ...(majorGridlines === undefined ? {} : { gridLines: majorGridlines ? "major" : "none" }),
  };
}

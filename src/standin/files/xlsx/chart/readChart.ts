import type { AxisData, ChartData, SeriesData } from "../../../book/workbookData";
import { find, findAll, parseXml, textOf, valueAt, type XmlNode } from "../parseXml";
import { chartTypeWord, type ChartKind, LABEL_PLACES, USUAL_PLACE } from "./chartKinds";
import { readSeries } from "./readSeries";

/** What a chart part says; where the chart is and what it is called is in the drawing. */
export type ChartContent = Omit<
  ChartData,
  "id" | "name" | "left" | "top" | "width" | "height" | "altText"
>;

const LEGEND_PLACES: Readonly<Record<string, "Top" | "Bottom" | "Left" | "Right">> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Right",
};

function readTitle(holder: XmlNode | undefined): { title?: string } {
  const rich = find(holder, "title", "tx", "rich");
  return rich ? { title: findAll(rich, "p").map(textOf).join("\n") } : {};
}

const PLACE_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LABEL_PLACES).map(([word, place]) => [place, word])
);

/** Where the tick labels stand, unless they stand where they usually do. */
function readLabelPlace(
  axis: XmlNode | undefined,
  kind: keyof typeof USUAL_PLACE
): Pick<AxisData, "labelPosition"> {
  const place = valueAt(axis, "tickLblPos");
  const word = place === undefined ? undefined : PLACE_WORDS[place];
  return word === undefined || place === USUAL_PLACE[kind] ? {} : { labelPosition: word };
}

function readAxis(axis: XmlNode | undefined, kind: keyof typeof USUAL_PLACE): AxisData {
  const scaling = find(axis, "scaling");
  const minimum = valueAt(scaling, "min");
  const maximum = valueAt(scaling, "max");
  const spacing = valueAt(axis, "tickLblSkip");
  const format = find(axis, "numFmt")?.attributes;
  const linked = format?.["sourceLinked"] === "1" || format?.["sourceLinked"] === "true";
  return {
    ...readTitle(axis),
    visible: isOff(valueAt(axis, "delete")),
    ...(format?.["formatCode"] !== undefined && !linked
      ? { numberFormat: format["formatCode"] }
      : {}),
    ...(minimum === undefined ? {} : { minimum: Number(minimum) }),
    ...(maximum === undefined ? {} : { maximum: Number(maximum) }),
    majorGridlines: find(axis, "majorGridlines") !== undefined,
    reversed: valueAt(scaling, "orientation") === "maxMin",
    ...readLabelPlace(axis, kind),
    ...(spacing === undefined ? {} : { labelSpacing: Number(spacing) }),
  };
}

const isOff = (value: string | undefined): boolean =>
  value === undefined || value === "0" || value === "false";

const isPlot = (name: string): boolean => /Chart$/.test(name);

/** The kind of a plot; lines without any marker are plain lines. */
function plotKind(name: string, plot: XmlNode): ChartKind | undefined {
  const grouping = (valueAt(plot, "grouping") ?? "standard") as ChartKind["grouping"];
  if (name === "barChart") {
    const direction = valueAt(plot, "barDir") === "bar" ? "bar" : "col";
    return { element: name, direction, grouping };
  }
  if (name !== "lineChart") return undefined;
  const series = findAll(plot, "ser");
  const plain = series.every((one) => valueAt(one, "marker", "symbol") === "none");
  return { element: name, grouping, markers: series.length > 0 && !plain };
}

interface Plot {
  readonly type: string;
  readonly series: readonly (readonly [order: number, data: SeriesData])[];
}

function readPlot(name: string, plot: XmlNode): Plot | undefined {
  const kind = plotKind(name, plot);
  const type = kind && chartTypeWord(kind);
  if (!kind || !type) return undefined;
  const series = findAll(plot, "ser").map(
    (one) => [Number(valueAt(one, "order") ?? 0), readSeries(one, plot, kind)] as const
  );
  return { type, series };
}

/** The chart of a chart part, or null for a kind that is not handled here. */
export function readChart(text: string): ChartContent | null {
  const chart = find(parseXml(text), "chart");
  const area = find(chart, "plotArea");
  const plots = (area?.children ?? [])
    .filter(([name]) => isPlot(name))
    .map(([name, plot]) => readPlot(name, plot));
  const main = plots[0];
  if (!area || !main || plots.includes(undefined)) return null;
  const series = plots.flatMap((plot) =>
    (plot?.series ?? []).map(
      ([order, data]) =>
        [order, plot === main ? data : { ...data, chartType: plot?.type ?? main.type }] as const
    )
  );
  const legend = find(chart, "legend");
  const place = LEGEND_PLACES[valueAt(legend, "legendPos") ?? "r"];
  return {
    type: main.type,
    ...readTitle(chart),
    ...(legend && place ? { legend: place } : {}),
    series: [...series].sort(([a], [b]) => a - b).map(([, data]) => data),
    categoryAxis: readAxis(find(area, "catAx") ?? find(area, "dateAx"), "category"),
    valueAxis: readAxis(find(area, "valAx"), "value"),
  };
}

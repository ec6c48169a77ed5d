import type { AxisData, ChartData, SeriesData } from "../../../book/workbookData";
import { element as el, escapeXml, xmlDocument } from "../xml";
import { chartKind, type ChartKind, LABEL_PLACES, USUAL_PLACE } from "./chartKinds";
import { seriesXml } from "./seriesXml";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;
const LEGEND_PLACES = { Top: "t", Bottom: "b", Left: "l", Right: "r" } as const;
const GRID_COLOR = "D9D9D9";
/** Stacked bars lie on one line; bars side by side touch. */
const STACKED_OVERLAP = 100;
const DEFAULT_GAP = 80;

const val = (name: string, value: string | number): string => el(name, { val: value });
const flag = (name: string, value: boolean): string => val(name, value ? 1 : 0);

/** A title, its size in hundredths of a point; each line is a paragraph. */
function titleXml(text: string | undefined, size: number, bold: boolean): string {
  if (text === undefined) return "";
  const look = { sz: size, b: bold ? 1 : 0 };
  const paragraphs = text.split("\n").map((line) => {
    const run = el("a:r", {}, el("a:rPr", look), el("a:t", {}, escapeXml(line)));
    return el("a:p", {}, el("a:pPr", {}, el("a:defRPr", look)), run);
  });
  const rich = el("c:rich", {}, el("a:bodyPr"), el("a:lstStyle"), ...paragraphs);
  return el("c:title", {}, el("c:tx", {}, rich), flag("c:overlay", false));
}

const gridlines = (): string =>
  el(
    "c:majorGridlines",
    {},
    el("c:spPr", {}, el("a:ln", { w: 6350 }, el("a:solidFill", {}, val("a:srgbClr", GRID_COLOR))))
  );

/** Parts that both axes have, in the order of the schema. */
function axisXml(axis: AxisData, id: number, crossing: number, place: string, value: boolean) {
  const scaling = [
    val("c:orientation", axis.reversed ? "maxMin" : "minMax"),
    axis.maximum === undefined ? "" : val("c:max", axis.maximum),
    axis.minimum === undefined ? "" : val("c:min", axis.minimum),
  ];
  return [
    val("c:axId", id),
    el("c:scaling", {}, ...scaling),
    flag("c:delete", axis.visible === false),
    val("c:axPos", place),
    (axis.majorGridlines ?? value) ? gridlines() : "",
    titleXml(axis.title, 900, false),
    axis.numberFormat === undefined
      ? ""
      : el("c:numFmt", { formatCode: axis.numberFormat, sourceLinked: 0 }),
    val("c:majorTickMark", "none"),
    val("c:minorTickMark", "none"),
    val(
      "c:tickLblPos",
      LABEL_PLACES[axis.labelPosition ?? ""] ?? USUAL_PLACE[value ? "value" : "category"]
    ),
    val("c:crossAx", crossing),
  ];
}

function axesXml(chart: ChartData, horizontal: boolean): string {
  const { categoryAxis, valueAxis } = chart;
  const [across, up] = horizontal ? ["l", "b"] : ["b", "l"];
  // Reversed categories take the value axis to the far side unless it is told to cross at the last one.
  const valueCrosses = categoryAxis.reversed ? "max" : "autoZero";
  return [
    el(
      "c:catAx",
      {},
      ...axisXml(categoryAxis, CATEGORY_AXIS, VALUE_AXIS, across ?? "b", false),
      val("c:crosses", "autoZero"),
      flag("c:auto", true),
      val("c:lblAlgn", "ctr"),
      val("c:lblOffset", 100),
      categoryAxis.labelSpacing === undefined
        ? ""
        : val("c:tickLblSkip", categoryAxis.labelSpacing),
      flag("c:noMultiLvlLbl", false)
    ),
    el(
      "c:valAx",
      {},
      ...axisXml(valueAxis, VALUE_AXIS, CATEGORY_AXIS, up ?? "l", true),
      val("c:crosses", valueCrosses),
      val("c:crossBetween", "between")
    ),
  ].join("");
}

type NumberedSeries = readonly [order: number, series: SeriesData];

/** One `barChart` or `lineChart`: the series of a chart that share a type. */
function plotXml(kind: ChartKind, series: readonly NumberedSeries[]): string {
  const bars = kind.element === "barChart";
  const first = series[0]?.[1];
  const stacked = kind.grouping !== "clustered" && kind.grouping !== "standard";
  const overlap = first?.overlap ?? (stacked ? STACKED_OVERLAP : undefined);
  return el(
    `c:${kind.element}`,
    {},
    bars ? val("c:barDir", kind.direction ?? "col") : "",
    val("c:grouping", kind.grouping),
    flag("c:varyColors", false),
    ...series.map(([order, one]) => seriesXml(one, order, kind)),
    bars ? val("c:gapWidth", first?.gapWidth ?? DEFAULT_GAP) : "",
    bars && overlap !== undefined ? val("c:overlap", overlap) : "",
    bars ? "" : flag("c:marker", true),
    val("c:axId", CATEGORY_AXIS),
    val("c:axId", VALUE_AXIS)
  );
}

/** Series in groups of one type, in the order of each type's first series. */
function plots(chart: ChartData): string {
  const groups = new Map<string, NumberedSeries[]>();
  chart.series.forEach((series, order) => {
    const type = series.chartType ?? chart.type;
    groups.set(type, [...(groups.get(type) ?? []), [order, series]]);
  });
  if (groups.size === 0) groups.set(chart.type, []);
  return [...groups].map(([type, series]) => plotXml(chartKind(type), series)).join("");
}

/** The chart part of a chart. Values are not cached in it: every program reads them from the cells. */
export function chartXml(chart: ChartData): string {
  const horizontal = chartKind(chart.type).direction === "bar";
  const legend = chart.legend && val("c:legendPos", LEGEND_PLACES[chart.legend]);
  const body = el(
    "c:chart",
    {},
    titleXml(chart.title, 1200, true),
    flag("c:autoTitleDeleted", chart.title === undefined),
    el("c:plotArea", {}, el("c:layout"), plots(chart), axesXml(chart, horizontal)),
    legend && el("c:legend", {}, legend, flag("c:overlay", false)),
    flag("c:plotVisOnly", true),
    val("c:dispBlanksAs", "gap")
  );
  return xmlDocument(el("c:chartSpace", NAMESPACES, flag("c:roundedCorners", false), body));
}

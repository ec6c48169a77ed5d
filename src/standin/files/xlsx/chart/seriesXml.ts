import type { SeriesData } from "../../../book/workbookData";
import { emuOf } from "../geometry";
import { element as el, escapeXml } from "../xml";
import { DASHES, type ChartKind } from "./chartKinds";

const val = (name: string, value: string | number): string => el(name, { val: value });
const color = (hex: string): string =>
  el("a:solidFill", {}, val("a:srgbClr", hex.replace("#", "").toUpperCase()));
const formula = (reference: string): string =>
  el("c:f", {}, escapeXml(reference.replace(/^=/, "")));

/** The line of a series: its own colour, or for a line chart without one, the fill's. */
function lineXml(series: SeriesData, isLine: boolean): string {
  const own = series.lineColor ?? (isLine ? series.fillColor : undefined);
  if (series.lineStyle === "None") return el("a:ln", {}, el("a:noFill"));
  if (own === undefined && series.lineStyle === undefined && series.lineWeight === undefined)
    return "";
  const dash = DASHES[series.lineStyle ?? ""];
  const width = series.lineWeight === undefined ? undefined : emuOf(series.lineWeight);
  return el("a:ln", { w: width }, own && color(own), dash && val("a:prstDash", dash));
}

function shapeXml(series: SeriesData, isLine: boolean): string {
  const fill = series.noFill
    ? el("a:noFill")
    : series.fillColor && !isLine && color(series.fillColor);
  const line = lineXml(series, isLine);
  return fill || line ? el("c:spPr", {}, fill || undefined, line) : "";
}

/** Excel's size of a marker, in points. */
export const MARKER_POINTS = 5;

function markerXml(series: SeriesData, kind: ChartKind): string {
  if (kind.element !== "lineChart") return "";
  const own = series.lineColor ?? series.fillColor;
  const symbol = series.markerStyle?.toLowerCase() ?? (kind.markers ? "circle" : "none");
  if (symbol === "none") return el("c:marker", {}, val("c:symbol", "none"));
  const [fill, line] = [series.markerFill ?? own, series.markerLine ?? own];
  const look = fill && line && el("c:spPr", {}, color(fill), el("a:ln", {}, color(line)));
  return el(
    "c:marker",
    {},
    val("c:symbol", symbol === "automatic" ? "auto" : symbol),
    val("c:size", series.markerSize ?? MARKER_POINTS),
    look
  );
}

function labelsXml(series: SeriesData): string {
  if (!series.dataLabels) return "";
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"];
  return el("c:dLbls", {}, ...shown.map((part) => val(`c:show${part}`, part === "Val" ? 1 : 0)));
}

function nameXml({ name, nameRef }: SeriesData): string {
  if (nameRef === undefined) return el("c:tx", {}, el("c:v", {}, escapeXml(name)));
  const cached = el("c:pt", { idx: 0 }, el("c:v", {}, escapeXml(name)));
  const cache = el("c:strCache", {}, val("c:ptCount", 1), cached);
  return el("c:tx", {}, el("c:strRef", {}, formula(nameRef), cache));
}

/** One series; elements in the order of the schema. */
export function seriesXml(series: SeriesData, order: number, kind: ChartKind): string {
  const isLine = kind.element === "lineChart";
  return el(
    "c:ser",
    {},
    val("c:idx", order),
    val("c:order", order),
    nameXml(series),
    shapeXml(series, isLine),
    isLine ? "" : val("c:invertIfNegative", 0),
    markerXml(series, kind),
    labelsXml(series),
    series.categories && el("c:cat", {}, el("c:strRef", {}, formula(series.categories))),
    el("c:val", {}, el("c:numRef", {}, formula(series.values))),
    isLine ? val("c:smooth", 0) : ""
  );
}

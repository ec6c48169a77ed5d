import type { SeriesData } from "../../../book/workbookData";
import { pointsOfEmu } from "../geometry";
import { find, textOf, valueAt, type XmlNode } from "../parseXml";
import { DASHES, type ChartKind } from "./chartKinds";
import { MARKER_POINTS } from "./seriesXml";

const LINE_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(DASHES).map(([word, dash]) => [dash, word])
);

const solidColor = (holder: XmlNode | undefined): string | undefined => {
  const hex = valueAt(holder, "solidFill", "srgbClr");
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
};

/** Entries that have a value: what is absent in the file stays absent. */
function present<T extends object>(entries: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined)
  ) as Partial<T>;
}

/** A name is linked to a cell, or written in place; LibreOffice writes those as a formula in quotes. */
function readName(series: XmlNode): Pick<SeriesData, "name" | "nameRef"> {
  const reference = textOf(find(series, "tx", "strRef", "f"));
  const cached = textOf(find(series, "tx", "strRef", "strCache", "pt", "v"));
  if (reference.startsWith('"')) return { name: reference.slice(1, -1).replaceAll('""', '"') };
  if (reference) return { name: cached, nameRef: reference };
  return { name: textOf(find(series, "tx", "v")) };
}

/** In a line chart the colour of the line is the colour of the series. */
function readLook(shape: XmlNode | undefined, isLine: boolean): Partial<SeriesData> {
  const line = find(shape, "ln");
  const width = line?.attributes["w"];
  const lineColor = solidColor(line);
  const dash = valueAt(line, "prstDash");
  const invisible = find(line, "noFill") !== undefined;
  return present<SeriesLook>({
    fillColor: isLine ? lineColor : solidColor(shape),
    noFill: find(shape, "noFill") ? true : undefined,
    lineColor,
    lineStyle: invisible ? "None" : dash && LINE_WORDS[dash],
    lineWeight: width === undefined ? undefined : pointsOfEmu(Number(width)),
  });
}

type SeriesLook = Pick<
  SeriesData,
  "fillColor" | "noFill" | "lineColor" | "lineStyle" | "lineWeight"
>;

/** Among lines with markers one without says so; in a chart of plain lines it goes without saying. */
function markerWord(series: XmlNode, { markers }: ChartKind): string | undefined {
  const symbol = valueAt(series, "marker", "symbol");
  if (symbol === undefined || (symbol === "none" && markers !== true)) return undefined;
  if (symbol === "auto") return "Automatic";
  return symbol[0]?.toUpperCase() + symbol.slice(1);
}

/** Size and colours of the markers, unless they are the usual size and the colour of the line. */
function readMarker(series: XmlNode): Partial<SeriesData> {
  const marker = find(series, "marker");
  const size = numberAt(marker, "size");
  const own = solidColor(find(series, "spPr", "ln"));
  const shape = find(marker, "spPr");
  const [fill, line] = [solidColor(shape), solidColor(find(shape, "ln"))];
  return present<Pick<SeriesData, "markerSize" | "markerFill" | "markerLine">>({
    markerSize: size === MARKER_POINTS ? undefined : size,
    markerFill: fill === own ? undefined : fill,
    markerLine: line === own ? undefined : line,
  });
}

const numberAt = (node: XmlNode | undefined, name: string): number | undefined => {
  const value = valueAt(node, name);
  return value === undefined ? undefined : Number(value);
};

/** One series of a plot; gap and overlap belong to the plot in a file, to the series in Office.js. */
export function readSeries(series: XmlNode, plot: XmlNode, kind: ChartKind): SeriesData {
  const isLine = kind.element === "lineChart";
  const categories = find(series, "cat");
  const source = find(categories, "strRef", "f") ?? find(categories, "numRef", "f");
  return {
    ...readName(series),
    values: textOf(find(series, "val", "numRef", "f")),
    ...readLook(find(series, "spPr"), isLine),
    ...(isLine ? readMarker(series) : {}),
    ...present<SeriesRest>({
      categories: source && textOf(source),
      markerStyle: isLine ? markerWord(series, kind) : undefined,
      gapWidth: numberAt(plot, "gapWidth"),
      overlap: numberAt(plot, "overlap"),
      dataLabels: valueAt(series, "dLbls", "showVal") === "1" ? true : undefined,
    }),
  };
}

type SeriesRest = Pick<
  SeriesData,
  "categories" | "markerStyle" | "gapWidth" | "overlap" | "dataLabels"
>;

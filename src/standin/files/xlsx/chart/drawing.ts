import type { ChartData, SheetData } from "../../../book/workbookData";
import { anchorAt, emuOf, placeOf, pointsOfEmu, type Anchor } from "../geometry";
import { find, findAll, parseXml, textOf, type XmlNode } from "../parseXml";
import { element as el, xmlDocument } from "../xml";

type Sized = Pick<SheetData, "columns" | "rows">;

/** Where a chart is, what it is called, and the relationship that leads to its part. */
export interface Frame {
  readonly relationship: string;
  readonly name: string;
  readonly altText?: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:c": CHART_NAMESPACE,
};

function anchorXml(name: string, anchor: Anchor): string {
  const numbers = {
    col: anchor.column,
    colOff: emuOf(anchor.columnOffset),
    row: anchor.row,
    rowOff: emuOf(anchor.rowOffset),
  };
  return el(
    name,
    {},
    ...Object.entries(numbers).map(([part, value]) => el(`xdr:${part}`, {}, String(value)))
  );
}

function frameXml(chart: ChartData, index: number, relationship: string): string {
  const label = { id: index + 2, name: chart.name, descr: chart.altText };
  const graphic = el(
    "a:graphic",
    {},
    el("a:graphicData", { uri: CHART_NAMESPACE }, el("c:chart", { "r:id": relationship }))
  );
  return el(
    "xdr:graphicFrame",
    { macro: "" },
    el("xdr:nvGraphicFramePr", {}, el("xdr:cNvPr", label), el("xdr:cNvGraphicFramePr")),
    el("xdr:xfrm", {}, el("a:off", { x: 0, y: 0 }), el("a:ext", { cx: 0, cy: 0 })),
    graphic
  );
}

/**
 * The drawing part of a sheet: its charts, held by the cells at their corners. Programs whose rows are a little higher
 * than Excel's then stretch a chart instead of laying it over what stands below. Later it moves without being sized.
 */
export function drawingXml(
  sheet: Pick<SheetData, "columns" | "rows" | "charts">,
  relationships: readonly { readonly id: string }[]
): string {
  const anchors = sheet.charts.map((chart, index) =>
    el(
      "xdr:twoCellAnchor",
      { editAs: "oneCell" },
      anchorXml("xdr:from", anchorAt(sheet, chart.left, chart.top)),
      anchorXml("xdr:to", anchorAt(sheet, chart.left + chart.width, chart.top + chart.height)),
      frameXml(chart, index, relationships[index]?.id ?? ""),
      el("xdr:clientData")
    )
  );
  return xmlDocument(el("xdr:wsDr", NAMESPACES, ...anchors));
}

function readAnchor(node: XmlNode | undefined): Anchor {
  const at = (name: string): number => Number(textOf(find(node, name)) || 0);
  return {
    column: at("col"),
    columnOffset: pointsOfEmu(at("colOff")),
    row: at("row"),
    rowOffset: pointsOfEmu(at("rowOff")),
  };
}

/** Size from the frame itself, or from the corner that an anchor of two cells gives. */
function sizeOf(anchor: XmlNode, sheet: Sized, from: { left: number; top: number }) {
  const size = find(anchor, "ext")?.attributes;
  if (size)
    return {
      width: pointsOfEmu(Number(size["cx"])),
      height: pointsOfEmu(Number(size["cy"])),
    };
  const to = placeOf(sheet, readAnchor(find(anchor, "to")));
  return { width: to.left - from.left, height: to.top - from.top };
}

/** The chart frames of a drawing part. */
export function readFrames(text: string, sheet: Sized): readonly Frame[] {
  return parseXml(text).children.flatMap(([, anchor]) => {
    const graphic = find(anchor, "graphicFrame");
    const relationship = find(graphic, "graphic", "graphicData", "chart")?.attributes["id"];
    if (!graphic || relationship === undefined) return [];
    const label = find(graphic, "nvGraphicFramePr", "cNvPr")?.attributes ?? {};
    const place = placeOf(sheet, readAnchor(find(anchor, "from")));
    const altText = label["descr"];
    return [
      {
        relationship,
        name: label["name"] ?? "",
        ...(altText ? { altText } : {}),
        ...place,
        ...sizeOf(anchor, sheet, place),
      },
    ];
  });
}

/** True when a drawing holds anything but charts: pictures, shapes, text boxes. */
export function hasOtherDrawings(text: string): boolean {
  return parseXml(text).children.some(([, anchor]) =>
    ["pic", "sp", "grpSp", "cxnSp"].some((name) => findAll(anchor, name).length > 0)
  );
}

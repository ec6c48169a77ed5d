import { PIXELS_PER_POINT } from "../data/headers";
import { placeInSheet, type SheetGeometry } from "../data/geometry";
import type { ChartData } from "../workbookData";
import { chartParts } from "./chartParts";
import { engineDefinition } from "./engineDefinition";

export interface EngineFigureData {
  readonly id: string;
  readonly tag: "chart";
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
  readonly data: object;
}

export const figureId = (chartId: string): string => `figure ${chartId}`;

/** A chart of a file as a figure of the engine, anchored at the cell under its corner. */
export function engineChart(chart: ChartData, geometry: SheetGeometry): EngineFigureData {
  return {
    id: figureId(chart.id),
    tag: "chart",
    ...placeInSheet(geometry, chart),
    width: chart.width * PIXELS_PER_POINT,
    height: chart.height * PIXELS_PER_POINT,
    data: { ...engineDefinition(chartParts(chart)), chartId: chart.id },
  };
}

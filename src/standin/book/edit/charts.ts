import { chartRecord, type ChartParts } from "../charts/chartParts";
import { figureId } from "../charts/engineChart";
import { engineDefinition } from "../charts/engineDefinition";
import { chartIdOf, readChartParts } from "../charts/readChart";
import { placeInSheet, pointInSheet, type Anchor } from "../data/geometry";
import { PIXELS_PER_POINT } from "../data/headers";
import { sheetGeometry } from "../data/sheetGeometry";
import type { Engine } from "../engine/Engine";

/** A chart's rectangle in points. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function addChart(
  engine: Engine,
  sheetId: string,
  id: string,
  parts: ChartParts,
  frame: Frame
): void {
  const { col, row, offset } = placeInSheet(sheetGeometry(engine.getters, sheetId), frame);
  engine.set("charts", id, chartRecord(parts));
  engine.run("CREATE_CHART", {
    sheetId,
    figureId: figureId(id),
    chartId: id,
    col,
    row,
    offset,
    size: pixels(frame),
    definition: engineDefinition(parts),
  });
}

/** Changes a chart: the host keeps what was asked for, the engine gets what it can draw. */
export function changeChart(
  engine: Engine,
  sheetId: string,
  id: string,
  change: (parts: ChartParts) => ChartParts
): void {
  const parts = readChartParts(engine.getters, sheetId, id);
  if (!parts) return;
  const changed = change(parts);
  engine.set("charts", id, chartRecord(changed));
  engine.run("UPDATE_CHART", {
    sheetId,
    figureId: figureId(id),
    chartId: id,
    definition: engineDefinition(changed),
  });
}

export function removeChart(engine: Engine, sheetId: string, id: string): void {
  engine.run("DELETE_FIGURE", { sheetId, figureId: figureId(id) });
  engine.set("charts", id, null);
}

/** Ids of the sheet's charts, the oldest first. */
export function chartIds({ getters }: Engine, sheetId: string): string[] {
  const { charts } = getters.hostState();
  return getters
    .getFigures(sheetId)
    .map(({ id }) => chartIdOf(id))
    .filter((id) => charts[id]);
}

export function frameOf({ getters }: Engine, sheetId: string, id: string): Frame {
  const figure = getters.getFigure(sheetId, figureId(id));
  if (!figure) return { left: 0, top: 0, width: 0, height: 0 };
  const { left, top } = pointInSheet(sheetGeometry(getters, sheetId), figure);
  return {
    left,
    top,
    width: figure.width / PIXELS_PER_POINT,
    height: figure.height / PIXELS_PER_POINT,
  };
}

export function setFrame(engine: Engine, sheetId: string, id: string, frame: Frame): void {
  const anchor: Anchor = placeInSheet(sheetGeometry(engine.getters, sheetId), frame);
  engine.run("UPDATE_FIGURE", { sheetId, figureId: figureId(id), ...anchor, ...pixels(frame) });
}

const pixels = ({ width, height }: Frame): { width: number; height: number } => ({
  width: width * PIXELS_PER_POINT,
  height: height * PIXELS_PER_POINT,
});

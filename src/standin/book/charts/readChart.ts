import { formatZone, quoteSheet } from "../cells/address";
import { pointInSheet } from "../data/geometry";
import { PIXELS_PER_POINT } from "../data/headers";
import { sheetGeometry } from "../data/sheetGeometry";
import type { Getters } from "../engine/Engine";
import type { EngineFigure } from "../engine/engineTypes";
import type { ChartData } from "../workbookData";
import { withoutId, type ChartParts } from "./chartParts";

interface Definition {
  readonly dataSource?: {
    readonly dataSets?: readonly { readonly dataSetId: string; readonly dataRange: string }[];
    readonly labelRange?: string;
  };
}

/** A chart's properties with the ranges as they are now; null for figures that are no chart of an add-in or file. */
export function readChartParts(
  getters: Getters,
  sheetId: string,
  chartId: string
): ChartParts | null {
  const record = getters.hostState().charts[chartId];
  if (!record) return null;
  const { dataSource } = getters.getChartDefinition(chartId) as Definition;
  const categories =
    dataSource?.labelRange && fullReference(getters, sheetId, dataSource.labelRange);
  const ranges = new Map(
    dataSource?.dataSets?.map(({ dataSetId, dataRange }) => [
      dataSetId,
      fullReference(getters, sheetId, dataRange),
    ])
  );
  const series = record.series.map((entry) => {
    const values = ranges.get(entry.id);
    return { ...entry, ...(values ? { values } : {}), ...(categories ? { categories } : {}) };
  });
  return { ...record, series };
}

export function readChart(
  getters: Getters,
  sheetId: string,
  figure: EngineFigure
): ChartData | null {
  const chartId = chartIdOf(figure.id);
  const parts = readChartParts(getters, sheetId, chartId);
  if (!parts) return null;
  return {
    ...parts,
    id: chartId,
    ...pointInSheet(sheetGeometry(getters, sheetId), figure),
    width: figure.width / PIXELS_PER_POINT,
    height: figure.height / PIXELS_PER_POINT,
    series: parts.series.map((series) => ({
      ...withoutId(series),
      values: series.values ?? "#REF!",
    })),
  };
}

export const chartIdOf = (figure: string): string => figure.replace(/^figure /, "");

function fullReference(getters: Getters, sheetId: string, xc: string): string {
  const range = getters.getRangeFromSheetXC(sheetId, xc);
  return `${quoteSheet(getters.getSheetName(range.sheetId))}!${formatZone(range.zone, "$")}`;
}

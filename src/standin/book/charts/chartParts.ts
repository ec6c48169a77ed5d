import { without } from "../without";
import type { ChartRecord, SeriesRecord } from "../engine/hostState";
import type { ChartData } from "../workbookData";

/** A chart with ids for its series, under which the engine keeps their ranges. */
export interface ChartParts extends ChartRecord {
  readonly series: readonly SeriesParts[];
}

export interface SeriesParts extends SeriesRecord {
  readonly values?: string;
  readonly categories?: string;
}

export function chartParts(chart: ChartData): ChartParts {
  const { name, type, title, legend, categoryAxis, valueAxis, altText } = chart;
  return {
    name,
    type,
    ...(title === undefined ? {} : { title }),
    ...(legend === undefined ? {} : { legend }),
    ...(altText === undefined ? {} : { altText }),
    categoryAxis,
    valueAxis,
    series: chart.series.map((series, index) => ({ ...series, id: seriesId(chart.id, index) })),
  };
}

export const seriesId = (chartId: string, index: number): string => `${chartId} series ${index}`;

/** What the host keeps: all but the ranges. */
export function chartRecord(parts: ChartParts): ChartRecord {
  return {
    ...parts,
    series: parts.series.map((series) => without(series, "values", "categories")),
  };
}

export const withoutId = (series: SeriesParts): Omit<SeriesParts, "id"> => without(series, "id");

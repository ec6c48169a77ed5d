import { DIRECTIONS, type Direction } from "../../calc/scorecard/attainment";
import type { PastOfKpi } from "../targets/suggestTargets";
import { SERIES_HEAD } from "./seriesBlock";

const isDirection = (word: unknown): word is Direction =>
  DIRECTIONS.some((direction) => direction === word);

/** The known past of each KPI, from the values of the block that `seriesBlock` writes. */
export const pastOfKpis = (values: readonly (readonly unknown[])[]): PastOfKpi[] =>
  values
    .slice(SERIES_HEAD)
    .filter(([id]) => id !== "")
    .map(([id, direction, ...past]) => ({
      id: String(id),
      direction: isDirection(direction) ? direction : "on",
      values: past.filter((value) => typeof value === "number"),
    }));

import { KPI_IDS } from "../kpis/kpiIds";
import { entryOf } from "../dates/periodEntry";
import type { BuildRequest } from "../../sheet/request";
import type { PaneState } from "./paneState";

/** Choices of the build that made the KPI sheet of the workbook. */
export function restoredChoices(
  stored: BuildRequest | null
): Pick<PaneState, "stored"> & Partial<Pick<PaneState, "leftOut" | "period">> {
  if (stored === null) return { stored };
  const { kpis } = stored;
  const leftOut = kpis === undefined ? [] : KPI_IDS.filter((id) => !kpis.includes(id));
  return { stored, leftOut, period: entryOf(stored.period) };
}

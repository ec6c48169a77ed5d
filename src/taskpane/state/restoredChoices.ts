import { unitKey } from "../../sheet/own/ownFormat";
import { isKpiId, KPI_IDS } from "../kpis/kpiIds";
import { entryOf } from "../dates/periodEntry";
import type { BuildRequest } from "../../sheet/request";
import type { KeptTargets } from "../host";
import { keptSource, OWN_DIRECTIONS, OWN_FORMATS, type OwnKpi } from "./ownKpis";
import type { PaneState } from "./paneState";

/** Choices of the build that made the KPI sheet of the workbook. */
export function restoredChoices(
  stored: BuildRequest | null
): Partial<Pick<PaneState, "goals" | "picks" | "period" | "live">> {
  if (stored === null) return {};
  const { kpis, goals = [], period, live = false } = stored;
  const picks =
    kpis === undefined ? {} : Object.fromEntries(KPI_IDS.map((id) => [id, kpis.includes(id)]));
  return { goals, picks, period: entryOf(period), live };
}

/** An own KPI as the sheet has it: its row of targets and the setting of its unit. */
function ownKpi(id: string, kept: KeptTargets): OwnKpi {
  const row = kept.targets[id];
  const unit = kept.settings[unitKey(id)];
  return {
    id,
    name: String(row?.KPI ?? ""),
    format: OWN_FORMATS.find((format) => format === unit) ?? "count",
    direction: OWN_DIRECTIONS.find((direction) => direction === row?.direction) ?? "up",
    cell: keptSource(kept, id),
  };
}

/** Ids of the KPIs of the analyst's own that the sheet shows: they have a source, and nobody switched them off. */
export const keptOwnIds = (kept: KeptTargets | null): string[] =>
  Object.entries(kept?.targets ?? {})
    .filter(
      ([id, { source, active }]) =>
        !isKpiId(id) && String(source ?? "") !== "" && String(active).toLowerCase() !== "no"
    )
    .map(([id]) => id);

/** What the sheet of targets holds, with the own KPIs that stand in it unless the analyst is changing them. */
export function withKept(state: PaneState, kept: KeptTargets | null): PaneState {
  if (kept === null || state.touched) return { ...state, kept };
  return { ...state, kept, own: keptOwnIds(kept).map((id) => ownKpi(id, kept)) };
}

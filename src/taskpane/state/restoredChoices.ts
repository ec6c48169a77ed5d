import { KPI_IDS } from "../kpis/kpiIds";
import { entryOf } from "../dates/periodEntry";
import type { BuildRequest } from "../../sheet/request";
import type { KeptTargets } from "../host";
import { isOwnId, OWN_DIRECTIONS, OWN_FORMATS, type OwnKpi } from "./ownKpis";
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
function ownKpi(id: string, { targets, settings }: KeptTargets): OwnKpi {
  const row = targets[id];
  const unit = settings[`unit.${id}`];
  return {
    id,
    name: String(row?.KPI ?? ""),
    format: OWN_FORMATS.find((format) => format === unit) ?? "count",
    direction: OWN_DIRECTIONS.find((direction) => direction === row?.direction) ?? "up",
    cell: String(row?.source ?? "").replace(/^=/, ""),
  };
}

const isShown = ({ source, active }: KeptTargets["targets"][string]): boolean =>
  String(source ?? "") !== "" && String(active ?? "").toLowerCase() !== "no";

/** What the sheet of targets holds, with the own KPIs that stand in it unless the analyst is changing them. */
export function withKept(state: PaneState, kept: KeptTargets | null): PaneState {
  if (kept === null || state.touched) return { ...state, kept };
  const own = Object.entries(kept.targets)
    .filter(([id, row]) => isOwnId(id) && isShown(row))
    .map(([id]) => ownKpi(id, kept));
  return { ...state, kept, own };
}

import { goalKpis, GOAL_IDS } from "../../catalog/goals";
import type { Role } from "../../data/table";
import { goalNames } from "../../i18n/goals";
import type { Language } from "../../i18n/language";
import { sheetTexts } from "../../i18n/sheet";
import { unitKey } from "../../sheet/own/ownFormat";
import { referenceText, sourceReference } from "../../sheet/own/sourceReference";
import type { BuildRequest, SourceRequest, TargetRow } from "../../sheet/request";
import { choiceOf } from "../dates/periodEntry";
import { chosenKpis } from "../kpis/chosenKpis";
import { isKpiId, type KpiId } from "../kpis/kpiIds";
import { keptSource, type OwnKpi } from "./ownKpis";
import { type PaneState, sourcesOf } from "./paneState";
import { problemsOf } from "./problems";
import { keptOwnIds } from "./restoredChoices";
import { typedSettings } from "./settings/settingEntries";
import { asksDateOrder, type ChosenSource, mappingInForce } from "./source";
import { targetKpis, typedCells } from "./targets/targetRows";

function sourceRequest(source: ChosenSource): SourceRequest {
  const mapping = mappingInForce(source);
  const headers = Object.fromEntries(
    (Object.entries(mapping) as [Role, number][]).map(([role, column]) => [
      role,
      source.recognition.columns[column]?.header ?? "",
    ])
  );
  const order =
    source.dateOrder !== null && asksDateOrder(source) ? { dateOrder: source.dateOrder } : {};
  return { kind: source.kind, ref: source.info.ref, mapping, headers, ...order };
}

/** Names of the goals that a KPI was chosen for, where the sheet does not say it yet. */
function goalCell({ goals, kept }: PaneState, id: KpiId, language: Language): TargetRow {
  const given = String(kept?.targets[id]?.goal ?? "") !== "";
  const named = GOAL_IDS.filter(
    (goal) => goals.includes(goal) && goalKpis([goal], (one) => one === id).fed.has(id)
  ).map((goal) => goalNames[language][goal]);
  if (given || named.length === 0) return {};
  return { goal: named.join(sheetTexts[language].listSeparator) };
}

/** What describes an own KPI; a source that the sheet has already is left as it is there. */
function ownCells({ id, name, direction, cell }: OwnKpi, { kept }: PaneState): TargetRow {
  const reference = sourceReference(cell);
  const isNew = reference !== null && cell !== keptSource(kept, id);
  return {
    ...{ KPI: name.trim(), direction, active: "yes" },
    ...(isNew ? { source: referenceText(reference) } : {}),
  };
}

/** Rows for `CRM_Targets`: what was chosen and typed here; an own KPI that was removed takes no part any more. */
function targetRows(state: PaneState, language: Language): TargetRow[] {
  const rows = targetKpis(state).map((kpi): TargetRow => {
    const own = state.own.find(({ id }) => id === kpi.id);
    const goal = isKpiId(kpi.id) ? goalCell(state, kpi.id, language) : {};
    const described = own === undefined ? goal : ownCells(own, state);
    return { id: kpi.id, ...described, ...typedCells(state, kpi) };
  });
  const removed = keptOwnIds(state.kept)
    .filter((id) => !state.own.some((kpi) => kpi.id === id))
    .map((id): TargetRow => ({ id, active: "no" }));
  return [...rows.filter((row) => Object.keys(row).length > 1), ...removed];
}

/** Units of own KPIs that the sheet does not have so. */
const ownUnits = ({ own, kept }: PaneState) =>
  Object.fromEntries(
    own
      .filter(({ id, format }) => kept?.settings[unitKey(id)] !== format)
      .map(({ id, format }) => [unitKey(id), format])
  );

/** True when the KPIs are those of the goals, or all that the data can feed: then later data bring theirs along. */
const isAsOffered = (state: PaneState, kpis: readonly string[]): boolean => {
  const offered = chosenKpis({ ...state, picks: {} });
  return offered.length === kpis.length && offered.every((id, i) => id === kpis[i]);
};

/** The build that the pane's choices ask for, or null while a problem is left. */
export function buildRequest(state: PaneState, language: Language): BuildRequest | null {
  const period = choiceOf(state.period);
  if (period === null || problemsOf(state).length > 0) return null;
  const kpis = chosenKpis(state);
  const settings = { ...typedSettings(state), ...ownUnits(state) };
  const targets = targetRows(state, language);
  return {
    sources: sourcesOf(state).map(sourceRequest),
    period,
    language,
    ...(isAsOffered(state, kpis) ? {} : { kpis }),
    ...(state.goals.length === 0 ? {} : { goals: state.goals }),
    ...(Object.keys(settings).length === 0 ? {} : { settings }),
    ...(targets.length === 0 ? {} : { targets }),
    ...(state.live ? { live: true } : {}),
  };
}

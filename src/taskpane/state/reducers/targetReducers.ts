import type { TargetSuggestion } from "../../host";
import { entryText } from "../../entries/entryText";
import type { Reducers, Targets } from "../actions";
import { chose } from "../chose";
import type { PaneState } from "../paneState";
import type { SuggestionLevel } from "../targets/suggested";
import { targetKpis, type TargetKpi, targetText } from "../targets/targetRows";
import { entryOfField, type TargetTexts } from "../targets/targetTexts";

/** A target that somebody gave, other than from the history, is kept. */
function isGiven(state: PaneState, kpis: readonly TargetKpi[], kpi: TargetKpi): boolean {
  const text = targetText(state, kpis, kpi, "target").trim();
  return text !== "" && targetText(state, kpis, kpi, "basis") !== "history";
}

function filledWith(
  state: PaneState,
  level: SuggestionLevel,
  suggestions: readonly TargetSuggestion[]
): PaneState {
  const kpis = targetKpis(state);
  const known = new Map(suggestions.map((suggestion) => [suggestion.id, suggestion]));
  const open = kpis.filter((kpi) => !isGiven(state, kpis, kpi));
  const targets: Record<string, TargetTexts[string]> = { ...state.targets };
  const filled = open.filter((kpi) => {
    const suggestion = known.get(kpi.id);
    if (suggestion === undefined) return false;
    const target = entryText(suggestion[level], entryOfField("target", kpi.format));
    targets[kpi.id] = { ...targets[kpi.id], target, basis: "history" };
    return true;
  }).length;
  const outcome = { filled, kept: kpis.length - open.length, unknown: open.length - filled };
  return { ...chose(state, { targets }), suggested: { kind: "filled", level, ...outcome } };
}

export const TARGET_REDUCERS: Reducers<Targets, PaneState> = {
  targetTyped: (state, { id, field, text }) =>
    chose(state, {
      targets: { ...state.targets, [id]: { ...state.targets[id], [field]: text } },
      suggested: null,
    }),
  settingTyped: (state, { key, text }) =>
    chose(state, { settings: { ...state.settings, [key]: text } }),
  suggested: (state, { level, suggestions }) => filledWith(state, level, suggestions),
  suggestionFailed: (state, { failure }) => ({
    ...state,
    suggested: { kind: "failed", failure },
  }),
  liveChosen: (state, { isLive }) => chose(state, { live: isLive }),
};

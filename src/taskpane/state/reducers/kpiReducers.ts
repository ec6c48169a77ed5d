import { withKind } from "../../dates/periodEntry";
import { spanOf } from "../../dates/spanOf";
import { KPI_IDS } from "../../kpis/kpiIds";
import type { Kpis, Reducers } from "../actions";
import { chose } from "../chose";
import { nextOwnId } from "../ownKpis";
import { type PaneState, sourcesOf } from "../paneState";

/** Ids that an own KPI has or had: a removed one leaves its row in the sheet. */
const usedIds = ({ own, kept }: PaneState): string[] => [
  ...own.map(({ id }) => id),
  ...Object.keys(kept?.targets ?? {}),
];

export const KPI_REDUCERS: Reducers<Kpis, PaneState> = {
  // A goal ticks its own set: what was ticked by hand before was for another one.
  goalToggled: (state, { goal, isOn }) => {
    const others = state.goals.filter((one) => one !== goal);
    return chose(state, { goals: isOn ? [...others, goal] : others, picks: {} });
  },
  kpiToggled: (state, { id, isOn }) => chose(state, { picks: { ...state.picks, [id]: isOn } }),
  allKpisChosen: (state) => chose(state, { goals: [], picks: {} }),
  noKpisChosen: (state) =>
    chose(state, { goals: [], picks: Object.fromEntries(KPI_IDS.map((id) => [id, false])) }),

  ownAdded: (state) => {
    const id = nextOwnId(usedIds(state));
    const fresh = { id, name: "", format: "percent", direction: "up", cell: "" } as const;
    return { ...chose(state, { own: [...state.own, fresh] }), detail: id };
  },
  ownChanged: (state, { id, change }) =>
    chose(state, { own: state.own.map((kpi) => (kpi.id === id ? { ...kpi, ...change } : kpi)) }),
  ownRemoved: (state, { id }) => chose(state, { own: state.own.filter((kpi) => kpi.id !== id) }),

  periodKindChosen: (state, { kind }) =>
    chose(state, { period: withKind(state.period, kind, spanOf(sourcesOf(state))) }),
  periodChosen: (state, { at }) => chose(state, { period: { ...state.period, at } }),
  dayTyped: (state, { end, text }) => chose(state, { period: { ...state.period, [end]: text } }),
};

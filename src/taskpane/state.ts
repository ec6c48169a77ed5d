import { withKind } from "./dates/periodEntry";
import type { Action, Happenings } from "./state/actions";
import { openStepFor } from "./state/openStepFor";
import type { PaneState, Work } from "./state/paneState";
import { restoredChoices } from "./state/restoredChoices";
import { type ChosenSource, openSource, sourceKey, withRole, withStored } from "./state/source";

type Reducers = {
  readonly [Type in keyof Happenings]: (state: PaneState, action: Happenings[Type]) => PaneState;
};

const IDLE: Work = { kind: "idle" };

/** The state after a choice of the analyst: what the last build said is about other choices. */
const chose = (state: PaneState, change: Partial<PaneState>): PaneState => ({
  ...state,
  ...change,
  touched: true,
  work: IDLE,
});

/** A choice about the source in use; without one, nothing. */
const choseFor = (state: PaneState, change: (source: ChosenSource) => ChosenSource): PaneState =>
  state.source === null ? state : chose(state, { source: change(state.source) });

const REDUCERS: Reducers = {
  pageChosen: (state, { page }) => ({ ...state, page }),
  stepToggled: (state, { step }) => ({ ...state, open: state.open === step ? null : step }),
  stepShown: (state, { step }) => ({ ...state, open: step }),

  listed: (state, { items, stored }) => ({
    ...state,
    ...(state.touched ? { stored } : restoredChoices(stored)),
    sources: { items, kinds: {} },
    chosen: null,
    source: null,
    readFailure: null,
  }),
  kindFound: (state, { key, kind }) => ({
    ...state,
    sources: { ...state.sources, kinds: { ...state.sources.kinds, [key]: kind } },
  }),
  nothingFound: (state) => ({ ...state, open: state.open ?? "data" }),
  selected: (state, { info }) => {
    const key = sourceKey(info.ref);
    const others = (state.sources.items ?? []).filter(({ ref }) => sourceKey(ref) !== key);
    const sources = { ...state.sources, items: [...others, info] };
    return chose(state, { sources });
  },
  sourceChosen: (state, { key, byAnalyst }) => ({
    ...state,
    chosen: key,
    source: null,
    readFailure: null,
    touched: state.touched || byAnalyst,
    work: byAnalyst ? IDLE : state.work,
  }),
  sourceRead: (state, { key, table, recognition }) => {
    const info = state.sources.items?.find(({ ref }) => sourceKey(ref) === key);
    // An answer about a source that is no longer chosen comes too late.
    if (info === undefined || state.chosen !== key) return state;
    const stored = state.stored?.sources.find(({ ref }) => sourceKey(ref) === key);
    const fresh = openSource(info, table, recognition);
    const source = stored === undefined ? fresh : withStored(fresh, stored);
    return { ...state, source, open: openStepFor({ ...state, source }) };
  },
  readFailed: (state, { failure }) => ({ ...state, readFailure: failure, open: "data" }),
  datesRead: (state, { key, column, scan }) => {
    const { source } = state;
    if (source === null || state.chosen !== key || source.mapping.date !== column) return state;
    const read = { ...state, source: { ...source, scan } };
    return { ...read, open: openStepFor(read) };
  },

  roleChosen: (state, { role, column }) =>
    choseFor(state, (source) => withRole(source, role, column)),
  amountFromChosen: (state, { from }) =>
    choseFor(state, (source) => ({ ...source, amountFrom: from })),
  dateOrderChosen: (state, { order }) =>
    choseFor(state, (source) => ({ ...source, dateOrder: order })),
  leftOutChosen: (state, { leftOut }) => chose(state, { leftOut }),
  clvTyped: (state, { input, text }) => chose(state, { clv: { ...state.clv, [input]: text } }),
  periodKindChosen: (state, { kind }) =>
    chose(state, { period: withKind(state.period, kind, state.source?.scan ?? null) }),
  periodChosen: (state, { at }) => chose(state, { period: { ...state.period, at } }),
  dayTyped: (state, { end, text }) => chose(state, { period: { ...state.period, [end]: text } }),

  workStarted: (state, { step }) => ({
    ...state,
    open: null,
    work: { kind: "running", progress: { step, fraction: 0 }, cancelling: false },
  }),
  progressed: (state, { progress }) =>
    state.work.kind === "running" ? { ...state, work: { ...state.work, progress } } : state,
  cancelAsked: (state) =>
    state.work.kind === "running" ? { ...state, work: { ...state.work, cancelling: true } } : state,
  workDone: (state, { outcome, stored }) => ({
    ...state,
    stored: stored ?? state.stored,
    touched: false,
    work: { kind: "done", outcome },
  }),
  workFailed: (state, { failure }) => ({ ...state, work: { kind: "failed", failure } }),
};

/** What the pane shows after something happened. */
export function reduce(state: PaneState, action: Action): PaneState {
  // The union and the table come from one list, so the reducer of a type takes the action of that type.
  const reducer = REDUCERS[action.type] as (state: PaneState, action: Action) => PaneState;
  return reducer(state, action);
}

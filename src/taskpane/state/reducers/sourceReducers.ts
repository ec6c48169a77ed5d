import type { Reducers, Sources } from "../actions";
import { chose, IDLE } from "../chose";
import { withProblemShown } from "../withProblemShown";
import type { PaneState } from "../paneState";
import { restoredChoices, withKept } from "../restoredChoices";
import {
  type ChosenSource,
  dateColumnsOf,
  isSameSource,
  openSource,
  sourceKey,
  withRole,
  withStored,
} from "../source";

/** A choice about a source in use; about another, nothing. */
function choseFor(
  state: PaneState,
  key: string,
  change: (source: ChosenSource) => ChosenSource
): PaneState {
  const source = state.read[key];
  return source === undefined
    ? state
    : chose(state, { read: { ...state.read, [key]: change(source) } });
}

const without = (state: PaneState, key: string): Pick<PaneState, "chosen" | "read"> => ({
  chosen: state.chosen.filter((one) => one !== key),
  read: Object.fromEntries(Object.entries(state.read).filter(([one]) => one !== key)),
});

/** The keys in use with one more, in the place of another where it is named. */
function chosenWith({ chosen }: PaneState, key: string, replaces: string | undefined): string[] {
  if (replaces === undefined || !chosen.includes(replaces)) return [...chosen, key];
  return chosen.map((one) => (one === replaces ? key : one));
}

const sameColumns = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((column, i) => column === b[i]);

function sourceOf(state: PaneState, { key, table }: Sources["sourceRead"]): ChosenSource | null {
  const info = state.sources.items?.find(({ ref }) => sourceKey(ref) === key);
  if (info === undefined) return null;
  const stored = state.stored?.sources.find(({ ref }) => isSameSource(ref, info.ref));
  const fresh = openSource(info, table, stored?.kind);
  return stored === undefined ? fresh : withStored(fresh, stored);
}

export const SOURCE_REDUCERS: Reducers<Sources, PaneState> = {
  listed: (state, { items, stored, kept }) => ({
    ...withKept({ ...state, ...(state.touched ? {} : restoredChoices(stored)), stored }, kept),
    sources: { items, kinds: {}, isLookedThrough: false },
    ...{ chosen: [], read: {}, readFailure: null },
  }),
  kindFound: (state, { key, kind }) => ({
    ...state,
    sources: { ...state.sources, kinds: { ...state.sources.kinds, [key]: kind } },
  }),
  lookedThrough: (state, { isAnyFound }) => ({
    ...state,
    sources: { ...state.sources, isLookedThrough: true },
    open: isAnyFound ? state.open : (state.open ?? "data"),
  }),
  selected: (state, { info }) => {
    const key = sourceKey(info.ref);
    const others = (state.sources.items ?? []).filter(({ ref }) => sourceKey(ref) !== key);
    return chose(state, { sources: { ...state.sources, items: [...others, info] } });
  },
  sourceChosen: (state, { key, replaces, byAnalyst }) => {
    if (state.chosen.includes(key)) return byAnalyst ? { ...state, detail: key } : state;
    return {
      ...state,
      chosen: chosenWith(state, key, replaces),
      readFailure: null,
      detail: byAnalyst ? key : state.detail,
      touched: state.touched || byAnalyst,
      work: byAnalyst ? IDLE : state.work,
    };
  },
  sourceRead: (state, action) => {
    const { key } = action;
    const source = sourceOf(state, action);
    // An answer about a source that is no longer in use comes too late.
    if (source === null || !state.chosen.includes(key)) return state;
    return withProblemShown({ ...state, read: { ...state.read, [key]: source } });
  },
  sourceRemoved: (state, { key }) => chose(state, without(state, key)),
  readFailed: (state, { key, failure }) => ({
    ...state,
    ...(key === undefined ? {} : without(state, key)),
    // What could not be looked at will not be waited for.
    sources: { ...state.sources, isLookedThrough: true },
    ...{ readFailure: failure, open: "data" },
  }),
  datesRead: (state, { key, columns, scan }) => {
    const source = state.read[key];
    if (source === undefined || !sameColumns(dateColumnsOf(source), columns)) return state;
    return withProblemShown({ ...state, read: { ...state.read, [key]: { ...source, scan } } });
  },

  kindChosen: (state, { key, kind }) =>
    choseFor(state, key, ({ info, table }) => openSource(info, table, kind)),
  roleChosen: (state, { key, role, column }) =>
    choseFor(state, key, (source) => withRole(source, role, column)),
  amountFromChosen: (state, { key, from }) =>
    choseFor(state, key, (source) => ({ ...source, amountFrom: from })),
  dateOrderChosen: (state, { key, order }) =>
    choseFor(state, key, (source) => ({ ...source, dateOrder: order })),
};

import type { Reducers, Works } from "../actions";
import { IDLE } from "../chose";
import type { PaneState } from "../paneState";
import { withKept } from "../restoredChoices";

/** What was typed is in the sheets now. */
const written = (state: PaneState): PaneState => ({
  ...state,
  ...{ targets: {}, settings: {}, suggested: null, touched: false },
});

export const WORK_REDUCERS: Reducers<Works, PaneState> = {
  workStarted: (state, { task, step }) => ({
    ...state,
    open: null,
    work: { kind: "running", task, progress: { step, fraction: 0 }, cancelling: false },
  }),
  progressed: (state, { progress }) =>
    state.work.kind === "running" ? { ...state, work: { ...state.work, progress } } : state,
  cancelAsked: (state) =>
    state.work.kind === "running" ? { ...state, work: { ...state.work, cancelling: true } } : state,
  built: (state, { outcome, workbook }) => {
    const work = { kind: "built", outcome } as const;
    if (workbook === null) return { ...state, work };
    const { stored, kept } = workbook;
    return { ...withKept({ ...written(state), stored }, kept), work };
  },
  closed: (state, { outcome }) => ({ ...state, work: { kind: "closed", outcome } }),
  workFailed: (state, { task, failure }) => ({ ...state, work: { kind: "failed", task, failure } }),
  workDismissed: (state) => ({ ...state, work: IDLE }),
};

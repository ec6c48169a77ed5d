import type { PaneState, Work } from "./paneState";

export const IDLE: Work = { kind: "idle" };

/** The state after a choice of the analyst: what the last build said is about other choices. */
export const chose = (state: PaneState, change: Partial<PaneState>): PaneState => ({
  ...state,
  ...change,
  touched: true,
  work: IDLE,
});

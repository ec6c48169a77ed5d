import { type PaneState, sourcesOf } from "./paneState";

/** Rows up to which actuals can be live formulas. */
export const LIVE_ROWS = 100_000;

/** True while the data are small enough for live formulas. */
export const allowsLive = (state: Pick<PaneState, "chosen" | "read">): boolean =>
  sourcesOf(state).reduce((sum, { info }) => sum + info.rows, 0) <= LIVE_ROWS;

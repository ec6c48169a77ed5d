import { MOST_LIVE_ROWS } from "../../sheet/live/livePlan";
import { type PaneState, sourcesOf } from "./paneState";

/** True while the data are small enough for live formulas. */
export const allowsLive = (state: Pick<PaneState, "chosen" | "read">): boolean =>
  sourcesOf(state).reduce((sum, { info }) => sum + info.rows, 0) <= MOST_LIVE_ROWS;

import type { Action, Happenings, Reducers } from "./state/actions";
import type { PaneState } from "./state/paneState";
import { KPI_REDUCERS } from "./state/reducers/kpiReducers";
import { SOURCE_REDUCERS } from "./state/reducers/sourceReducers";
import { TARGET_REDUCERS } from "./state/reducers/targetReducers";
import { VIEW_REDUCERS } from "./state/reducers/viewReducers";
import { WORK_REDUCERS } from "./state/reducers/workReducers";

const REDUCERS: Reducers<Happenings, PaneState> = {
  ...VIEW_REDUCERS,
  ...SOURCE_REDUCERS,
  ...KPI_REDUCERS,
  ...TARGET_REDUCERS,
  ...WORK_REDUCERS,
};

/** What the pane shows after something happened. */
export function reduce(state: PaneState, action: Action): PaneState {
  // The union and the table come from one list, so the reducer of a type takes the action of that type.
  const reducer = REDUCERS[action.type] as (state: PaneState, action: Action) => PaneState;
  return reducer(state, action);
}

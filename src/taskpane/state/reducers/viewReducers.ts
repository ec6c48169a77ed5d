import type { Reducers, Views } from "../actions";
import type { PaneState } from "../paneState";

export const VIEW_REDUCERS: Reducers<Views, PaneState> = {
  pageChosen: (state, { page }) => ({ ...state, page }),
  stepToggled: (state, { step }) => ({ ...state, open: state.open === step ? null : step }),
  detailToggled: (state, { detail }) => ({
    ...state,
    detail: state.detail === detail ? null : detail,
  }),
  stepShown: (state, { step, detail = state.detail }) => ({ ...state, open: step, detail }),
};

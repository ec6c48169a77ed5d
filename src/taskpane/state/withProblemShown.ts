import type { PaneState } from "./paneState";
import { problemsOf } from "./problems";

/**
 * The state with the step open that needs an answer before a build, and the part of it where the answer goes; what the
 * analyst has open stays open.
 */
export function withProblemShown(state: PaneState): PaneState {
  const [problem] = problemsOf(state);
  const detail = state.detail ?? problem?.detail ?? null;
  return { ...state, open: state.open ?? problem?.step ?? null, detail };
}

import type { PaneState, StepId } from "./paneState";
import { problemsOf } from "./problems";

/** The step that needs an answer before a build; the one the analyst has open stays open. */
export function openStepFor(state: PaneState): StepId | null {
  return state.open ?? problemsOf(state)[0]?.step ?? null;
}

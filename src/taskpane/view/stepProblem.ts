import type { StepId } from "../state/paneState";
import type { Pane } from "./PaneContext";

/** The sentence of a step's first problem, or null. */
export function stepProblem({ problems, text, language }: Pane, step: StepId): string | null {
  return problems.find((found) => found.step === step)?.text(text, language) ?? null;
}

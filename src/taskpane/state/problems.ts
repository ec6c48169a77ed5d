import type { Language } from "../../i18n/language";
import type { PaneText } from "../../i18n/pane";
import { dataProblems } from "./problems/dataProblems";
import { kpiProblems } from "./problems/kpiProblems";
import { periodProblems } from "./problems/periodProblems";
import { targetProblems } from "./problems/targetProblems";
import type { PaneState, StepId } from "./paneState";

/** What keeps the pane from building, at the field where it is put right. */
export interface Problem {
  readonly step: StepId;
  /** Name of the field, see `FIELD`. */
  readonly field: string;
  /** The source or KPI within the step that the field belongs to. */
  readonly detail?: string;
  readonly text: (text: PaneText, language: Language) => string;
}

/** All problems, in the order of the steps. */
export const problemsOf = (state: PaneState): Problem[] => [
  ...dataProblems(state),
  ...kpiProblems(state),
  ...periodProblems(state),
  ...targetProblems(state),
];

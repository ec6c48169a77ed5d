import type { Pane } from "./PaneContext";

/** Message at a field, in the form that Fluent's Field takes; nothing when the field is in order. */
export function fieldProblem(
  { problems, text, language }: Pane,
  field: string
): { validationMessage?: string } {
  const problem = problems.find((found) => found.field === field);
  return problem === undefined ? {} : { validationMessage: problem.text(text, language) };
}

import { periodProblem } from "../../dates/periodEntry";
import { FIELD } from "../fields";
import type { PaneState } from "../paneState";
import type { Problem } from "../problems";

export function periodProblems({ period }: PaneState): Problem[] {
  const problem = periodProblem(period);
  if (problem === null) return [];
  const field = problem === "from" ? FIELD.from : FIELD.to;
  return [{ step: "period", field, text: ({ problems }) => problems[problem] }];
}

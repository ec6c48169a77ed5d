import type { Pace } from "../pace";

/** Runs work that comes in steps, with a call of the pace between two of them; their count is not known. */
export async function takeSteps<Result>(
  steps: Generator<undefined, Result>,
  pace: Pace
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pace(0);
  }
}

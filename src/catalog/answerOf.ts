import { CalcError } from "../calc/errors";
import { type Measure, noAnswer } from "./measure";
import type { MissingReason } from "./missingReason";

/** What a definition measures; where it has no answer for the data, such as a ratio to nothing, the reason given. */
export function answerOf(measure: () => Measure, reason: MissingReason): Measure {
  try {
    return measure();
  } catch (error) {
    if (error instanceof CalcError) return noAnswer(reason);
    throw error;
  }
}

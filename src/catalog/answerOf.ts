import { CalcError } from "../calc/errors";
import { type Measure, NO_ANSWER } from "./measure";

/** What a definition measures; none where it has no answer for the data, such as a ratio to nothing. */
export function answerOf(measure: () => Measure): Measure {
  try {
    return measure();
  } catch (error) {
    if (error instanceof CalcError) return NO_ANSWER;
    throw error;
  }
}

import { CalcError } from "../../calc/errors";

/** Whole scores, the ends included. */
export interface ScoreSpan {
  readonly low: number;
  readonly high: number;
}

interface GivenSpan {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * On a scale that starts at 1 a score of 0 can only be an empty cell; on any other it is an answer.
 * @example withoutBlankScores(Float64Array.of(0, 5), 1) // => Float64Array [5]
 */
export const withoutBlankScores = (scores: Float64Array, low: number | null): Float64Array =>
  low === 1 ? scores.filter((score) => score !== 0) : scores;

/**
 * The span of a scale: its ends as given, else the lowest and the highest score.
 * @throws CalcError value when low is above high, or naming the row of a score outside; notAvailable without scores.
 */
export function scoreSpan(
  scores: Float64Array,
  given: GivenSpan,
  rowOf: (i: number) => number
): ScoreSpan {
  const counted = withoutBlankScores(scores, given.low);
  if (counted.length === 0) throw new CalcError("notAvailable", "noScores", { argument: "scores" });
  const low = given.low ?? counted.reduce((least, score) => Math.min(least, score));
  const high = given.high ?? counted.reduce((most, score) => Math.max(most, score));
  if (given.low !== null && given.high !== null && low > high)
    throw new CalcError("value", "numberAtLeast", { argument: "high", found: high, low, high });
  const isOutside = (score: number): boolean => score < low || score > high;
  const at = scores.findIndex((score) => isOutside(score) && !(score === 0 && low === 1));
  if (at >= 0) {
    const place = { argument: "scores", row: rowOf(at), found: scores[at]! };
    throw new CalcError("value", "numberFromTo", { ...place, low, high });
  }
  return { low, high };
}

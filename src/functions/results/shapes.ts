import { CalcError } from "../../calc/errors";
import type { Estimate } from "../../calc/stats/estimate";
import { partOf } from "../../calc/stats/partOf";
import { shareOf, type Proportion } from "../../calc/stats/proportion";
import { wilsonInterval } from "../../calc/stats/wilsonInterval";
import { wholeForConf, type NamedCounts } from "../arguments/wholeForConf";
import type { Answer, AnswerCell } from "./answer";

/** One value in the one shape that a function which can also spill may return. */
export const single = (value: number): Answer => [[value]];

/** The row of a `conf` answer: value, low, high, n. */
export const estimateRow = ({ value, low, high, n }: Estimate): Answer => [
  [value, low ?? "", high ?? "", n],
];

/** A share, or with `conf` its row with Wilson limits. */
export function proportionAnswer(proportion: Proportion, conf: number | null): Answer {
  if (conf === null) return single(shareOf(proportion));
  return estimateRow(wilsonInterval(proportion, conf));
}

/**
 * A column with one answer per row: an error that says nothing about the others stays in its row. Alone it is the
 * answer of the call, which every build of Excel shows as such.
 */
export function rowByRow(length: number, answerAt: (row: number) => number | string): Answer {
  return Array.from({ length }, (_, row): readonly AnswerCell[] => {
    try {
      return [answerAt(row)];
    } catch (error) {
      if (length > 1 && error instanceof CalcError && error.code !== "value") return [error];
      throw error;
    }
  });
}

/**
 * The share of a part in its whole, each given with its name for the message.
 * @throws CalcError divisionByZero when the whole is 0, value when the part is more than it, or when a count has a fraction
 * in spite of `conf`.
 */
export function partAnswer(part: NamedCounts, whole: NamedCounts, conf: number | null): Answer {
  wholeForConf({ ...part, ...whole }, conf);
  const [[argument, found], [other, most]] = [part, whole].map(
    (one) => Object.entries(one)[0]!
  ) as [[string, number], [string, number]];
  // Of nothing there is no share, whatever the part is.
  const proportion = most === 0 ? { k: 0, n: 0 } : partOf(found, most);
  if (proportion === null)
    throw new CalcError("value", "partAboveWhole", { argument, found, other, most });
  return proportionAnswer(proportion, conf);
}

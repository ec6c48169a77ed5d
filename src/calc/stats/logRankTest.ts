import { CalcError } from "../errors";
import { inverseQuadraticForm } from "./inverseQuadraticForm";
import type { LogRankTally } from "./logRankTally";
import { upperGamma } from "./regularizedGamma";

/** A chi-square statistic, its degrees of freedom, and the chance of one as large when all groups are alike. */
export interface ChiSquareTest {
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Log-rank test that groups share one survival curve: chi-square of observed − expected events, with one degree of
 * freedom less than there are groups that were ever at risk of an event.
 * @throws CalcError notAvailable when no time of an event had two groups to compare.
 * @example logRankTest(logRankTally(weeks, relapse, treatment)).chiSquare // => 16.79 (rounded): 6-MP against placebo
 */
export function logRankTest({ observed, expected, covariance }: LogRankTally): ChiSquareTest {
  const all = Array.from(expected.keys()).filter((g) => expected[g]! > 0);
  // The differences of all groups add up to 0, so one of them is not free.
  const free = all.slice(1);
  const matrix = free.map((g, i) =>
    Float64Array.from(free.slice(0, i + 1), (h) => covariance[g]![h]!)
  );
  const difference = free.map((g) => observed[g]! - expected[g]!);
  const chiSquare = free.length === 0 ? null : inverseQuadraticForm(matrix, difference);
  if (chiSquare === null) throw new CalcError("notAvailable", "groupsApart", { argument: "group" });
  return { chiSquare, df: free.length, p: upperGamma(free.length / 2, chiSquare / 2) };
}

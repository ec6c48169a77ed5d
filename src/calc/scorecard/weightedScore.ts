import { CalcError } from "../errors";

/**
 * Weighted mean of attainments, each counted up to `cap`; weights need not sum to one.
 * @throws CalcError divisionByZero when there is no weight.
 * @example weightedScore(Float64Array.of(1, 2), Float64Array.of(0.5, 0.5), 1.2) // => 1.1
 */
export function weightedScore(attained: Float64Array, weights: Float64Array, cap: number): number {
  let sum = 0;
  let total = 0;
  attained.forEach((score, i) => {
    sum += weights[i]! * Math.min(score, cap);
    total += weights[i]!;
  });
  if (total === 0) throw new CalcError("divisionByZero", "emptyTotal");
  return sum / total;
}

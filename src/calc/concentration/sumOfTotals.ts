import { CalcError } from "../errors";

/**
 * Sum of totals ≥ 0 in the order given, of which shares are taken.
 * @throws CalcError divisionByZero when there is nothing or all are 0: of nothing there is no share.
 * @example sumOfTotals(Float64Array.of(1, 2)) // => 3
 */
export function sumOfTotals(totals: Float64Array): number {
  let sum = 0;
  for (const total of totals) sum += total;
  if (sum === 0) throw new CalcError("divisionByZero", "emptyTotal");
  return sum;
}

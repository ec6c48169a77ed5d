import { sumOfTotals } from "./sumOfTotals";

/**
 * Herfindahl-Hirschman index: sum of squared shares, 1/n (all equal) to 1 (one has all); totals ≥ 0.
 * @throws CalcError divisionByZero when all totals are 0.
 * @example herfindahlIndex(Float64Array.of(1, 2, 3, 4, 10)) // => 0.325
 */
export function herfindahlIndex(totals: Float64Array): number {
  const sum = sumOfTotals(totals);
  let index = 0;
  for (const total of totals) index += (total / sum) ** 2;
  return index;
}

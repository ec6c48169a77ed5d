import { sumOfTotals } from "./sumOfTotals";

/**
 * Gini coefficient of the population, 0 (all equal) to 1 − 1/n (one has all), without small-sample correction; totals ≥ 0.
 * Mean difference of all pairs over twice the mean (Gini 1912). Pairs from both ends keep equal totals at exactly 0.
 * @throws CalcError divisionByZero when all totals are 0.
 * @example giniCoefficient(Float64Array.of(1, 2, 3, 4, 10)) // => 0.4
 */
export function giniCoefficient(totals: Float64Array): number {
  const ascending = totals.slice().sort();
  const n = ascending.length;
  let weighted = 0;
  for (let i = 0; 2 * i < n - 1; i++)
    weighted += (n - 1 - 2 * i) * (ascending[n - 1 - i]! - ascending[i]!);
  return weighted / n / sumOfTotals(ascending);
}

/**
 * A churn rate for periods of another length, at constant churn: what is kept compounds, so a monthly rate is not a
 * twelfth of the yearly one. `fromPerYear` and `toPerYear` are numbers of periods a year.
 * @example convertChurn(0.02, 12, 1) // => 0.2153 (rounded): 2 % a month in a year
 */
export function convertChurn(rate: number, fromPerYear: number, toPerYear: number): number {
  // As 1 − (1 − rate)^(from / to), without losing the digits of a small rate.
  return -Math.expm1((fromPerYear / toPerYear) * Math.log1p(-rate));
}

import { CalcError } from "../errors";

const product = (factors: readonly number[]): number => factors.reduce((a, b) => a * b, 1);

/**
 * The article's CRM coefficient: satisfaction × loyalty × conversion over the benchmark; 1 is at the benchmark.
 * Rates and benchmarks are all in one unit, see `unitMisfit`; `benchmarks` is one product or one per rate.
 * @throws CalcError divisionByZero for a benchmark of 0.
 * @example crmCoefficient([0.85, 0.9, 0.2], [0.6, 0.8, 0.15]) // => 2.125
 */
export function crmCoefficient(rates: readonly number[], benchmarks: readonly number[]): number {
  const benchmark = product(benchmarks);
  if (benchmark === 0) throw new CalcError("divisionByZero", "emptyTotal");
  return product(rates) / benchmark;
}

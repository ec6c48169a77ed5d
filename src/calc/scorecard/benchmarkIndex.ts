import { CalcError } from "../errors";

/**
 * Weighted geometric mean of positive values in relation to their benchmarks; 1 is at the benchmarks. Each value has the unit
 * of its own benchmark; weights need not sum to one.
 * @throws CalcError divisionByZero for a benchmark of 0, or without a weight.
 * @example benchmarkIndex(Float64Array.of(0.9, 40), Float64Array.of(0.6, 60), Float64Array.of(1, 1)) // => 1
 */
export function benchmarkIndex(
  values: Float64Array,
  benchmarks: Float64Array,
  weights: Float64Array
): number {
  let sum = 0;
  let total = 0;
  values.forEach((value, i) => {
    if (benchmarks[i] === 0) throw new CalcError("divisionByZero", "emptyTotal");
    // Logarithms, because a product of many ratios could overflow before its root is taken.
    sum += weights[i]! * Math.log(value / benchmarks[i]!);
    total += weights[i]!;
  });
  if (total === 0) throw new CalcError("divisionByZero", "emptyTotal");
  return Math.exp(sum / total);
}

import { CalcError } from "../errors";

/**
 * Arithmetic mean.
 * @throws CalcError divisionByZero without values.
 * @example mean(Float64Array.of(1, 2, 6)) // => 3
 */
export function mean(values: Float64Array): number {
  if (values.length === 0) throw new CalcError("divisionByZero", "emptyTotal");
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

import { CalcError } from "../errors";
import type { Estimate } from "./estimate";
import { mean } from "./mean";
import { studentQuantile } from "./studentQuantile";

/**
 * A mean with its Student t limits at confidence `conf`, 0 < conf < 1.
 * @throws CalcError divisionByZero without values, notAvailable with a single one: it has no spread.
 * @example meanInterval(Float64Array.of(1, 2, 3), 0.95) // => { value: 2, low: -0.484, high: 4.484, n: 3 } (rounded)
 */
export function meanInterval(values: Float64Array, conf: number): Estimate {
  const n = values.length;
  const value = mean(values);
  if (n < 2) throw new CalcError("notAvailable", "oneObservation");
  let squares = 0;
  for (const x of values) squares += (x - value) ** 2;
  const half = studentQuantile((1 - conf) / 2, n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { value, low: value - half, high: value + half, n };
}

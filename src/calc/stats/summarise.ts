import { CalcError } from "../errors";
import type { Estimate } from "./estimate";
import { mean } from "./mean";
import { meanInterval } from "./meanInterval";
import { percentileInc } from "./percentileInc";
import { quantileInterval } from "./quantileInterval";

/** The mean, or the quantile of this probability: 0.5 is the median. */
export type Statistic = "mean" | number;

/** Values in ascending order, at least one: of none there is no quantile. */
function inOrder(values: Float64Array): Float64Array {
  if (values.length === 0) throw new CalcError("notAvailable", "noValues");
  return values.slice().sort();
}

/**
 * Mean or quantile (PERCENTILE.INC) of values in any order.
 * @throws CalcError without values: divisionByZero for the mean, notAvailable for a quantile.
 * @example summarise(Float64Array.of(30, 10, 20), 0.5) // => 20
 */
export function summarise(values: Float64Array, statistic: Statistic): number {
  if (statistic === "mean") return mean(values);
  return percentileInc(inOrder(values), statistic);
}

/**
 * The same with limits: Student t for the mean, order statistics for a quantile.
 * @throws CalcError as `summarise`, and notAvailable for the mean of a single value.
 * @example summariseInterval(Float64Array.of(1, 2, 3, 4, 5, 6), 0.5, 0.95) // => { value: 3.5, low: 1, high: 6, n: 6 }
 */
export function summariseInterval(
  values: Float64Array,
  statistic: Statistic,
  conf: number
): Estimate {
  if (statistic === "mean") return meanInterval(values, conf);
  return quantileInterval(inOrder(values), statistic, conf);
}

import { CalcError } from "../errors";
import type { Estimate } from "./estimate";
import { mean } from "./mean";
import { meanInterval } from "./meanInterval";
import { percentileInc } from "./percentileInc";
import { quantileInterval } from "./quantileInterval";

/** The mean, or the quantile of this probability: 0.5 is the median. */
export type Statistic = "mean" | number;

const ascending = (values: Float64Array): Float64Array => values.slice().sort();

/**
 * Mean or quantile (PERCENTILE.INC) of values in any order.
 * @throws CalcError divisionByZero without values.
 * @example summarise(Float64Array.of(30, 10, 20), 0.5) // => 20
 */
export function summarise(values: Float64Array, statistic: Statistic): number {
  if (statistic === "mean") return mean(values);
  if (values.length === 0) throw new CalcError("divisionByZero", "emptyTotal");
  return percentileInc(ascending(values), statistic);
}

/**
 * The same with limits: Student t for the mean, order statistics for a quantile.
 * @throws CalcError divisionByZero without values, notAvailable for the mean of a single one.
 * @example summariseInterval(Float64Array.of(1, 2, 3, 4, 5, 6), 0.5, 0.95) // => { value: 3.5, low: 1, high: 6, n: 6 }
 */
export function summariseInterval(
  values: Float64Array,
  statistic: Statistic,
  conf: number
): Estimate {
  if (statistic === "mean") return meanInterval(values, conf);
  if (values.length === 0) throw new CalcError("divisionByZero", "emptyTotal");
  return quantileInterval(ascending(values), statistic, conf);
}

import { proportionTest } from "../stats/proportionTest";
import type { Proportion } from "../stats/proportion";
import { wilsonInterval } from "../stats/wilsonInterval";

/** Change of a share with its limits, and the probability of a larger one by chance. */
export interface ProportionDifference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
}

/**
 * Share of the second sample minus share of the first, both fractions of whole counts in independent samples, with
 * hybrid score limits at confidence `conf`: Newcombe (1998), "Interval estimation for the difference between independent
 * proportions", method 10. p is that of the pooled two-sided z test.
 * @throws CalcError divisionByZero when a sample is empty.
 * @example proportionDifference({ k: 48, n: 80 }, { k: 56, n: 70 }, 0.95) // => { difference: 0.2, low: 0.0524, high: 0.3339, p: 0.0080 } (rounded)
 */
export function proportionDifference(
  first: Proportion,
  second: Proportion,
  conf: number
): ProportionDifference {
  const [a, b] = [wilsonInterval(first, conf), wilsonInterval(second, conf)];
  const difference = b.value - a.value;
  return {
    difference,
    low: difference - Math.hypot(b.value - b.low!, a.high! - a.value),
    high: difference + Math.hypot(b.high! - b.value, a.value - a.low!),
    p: proportionTest(first, second),
  };
}

import type { Estimate } from "../stats/estimate";
import { mean } from "../stats/mean";
import { studentQuantile } from "../stats/studentQuantile";
import type { TimedValues } from "./timedValues";

/** Sums of squares and products around the means of periods and values. */
interface Moments {
  readonly periods: number;
  readonly products: number;
  readonly values: number;
}

function momentsOf({ period, value }: TimedValues): Moments {
  // Measured from the first value, a series of equal values has no slope at all, not even of rounding.
  const risen = value.map((one) => one - value[0]!);
  const centre = mean(period);
  const level = mean(risen);
  let [periods, products, values] = [0, 0, 0];
  risen.forEach((rise, i) => {
    periods += (period[i]! - centre) ** 2;
    products += (period[i]! - centre) * (rise - level);
    values += (rise - level) ** 2;
  });
  return { periods, products, values };
}

const slopeOf = ({ products, periods }: Moments): number => products / periods;

/**
 * Slope of the least-squares line through two values or more, in their unit per period.
 * @example olsSlope({ period: Float64Array.of(0, 1, 3), value: Float64Array.of(5, 7, 11) }) // => 2
 */
export const olsSlope = (series: TimedValues): number => slopeOf(momentsOf(series));

/**
 * The same, of three values or more, with its Student t limits at confidence `conf`, 0 < conf < 1.
 * @example olsSlopeInterval(timedValues(Float64Array.of(1, 2, 2, 4)), 0.95) // => { value: 0.9, low: -0.2384, high: 2.0384, n: 4 } (rounded)
 */
export function olsSlopeInterval(series: TimedValues, conf: number): Estimate {
  const n = series.value.length;
  const moments = momentsOf(series);
  const value = slopeOf(moments);
  // On a perfect line, rounding may leave less than nothing.
  const residuals = Math.max(0, moments.values - value * moments.products);
  const error = Math.sqrt(residuals / (n - 2) / moments.periods);
  const half = studentQuantile((1 - conf) / 2, n - 2) * error;
  return { value, low: value - half, high: value + half, n };
}

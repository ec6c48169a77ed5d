import type { Estimate } from "./estimate";
import { normalQuantile } from "./normalQuantile";
import { shareOf, type Proportion } from "./proportion";
import { wilsonLimits } from "./wilsonLimits";

/**
 * A share with its Wilson score limits at confidence `conf`, 0 < conf < 1; counts are whole.
 * @throws CalcError divisionByZero when n is 0.
 * @example wilsonInterval({ k: 81, n: 263 }, 0.95) // => { value: 0.308, low: 0.2553, high: 0.3662, n: 263 } (rounded)
 */
export function wilsonInterval(proportion: Proportion, conf: number): Estimate {
  const value = shareOf(proportion);
  // From the lower tail: near 1, (1 + conf) / 2 would round to 1.
  const z = -normalQuantile((1 - conf) / 2);
  return { value, ...wilsonLimits(proportion, z), n: proportion.n };
}

import { normalTails } from "./normalTails";
import type { Proportion } from "./proportion";
import { wilsonLimits } from "./wilsonLimits";

/** Standard deviations beyond which a p-value is 0 in double precision. */
const WIDEST = 40;
/** Halvings of the search: beyond the precision of a number of that size. */
const STEPS = 60;

/**
 * Two-sided p-value that two independent shares are equal: 1 minus the confidence at which Newcombe's hybrid score limits
 * of their difference just reach 0. At 0.05 it says the same as whether the 95 % limits leave out 0.
 * Newcombe (1998), "Interval estimation for the difference between independent proportions", method 10. Each n is at
 * least 1.
 * @example newcombeTest({ k: 56, n: 70 }, { k: 48, n: 80 }) // => 0.0081 (rounded)
 */
export function newcombeTest(first: Proportion, second: Proportion): number {
  const isRise = second.k / second.n > first.k / first.n;
  const [above, below] = isRise ? [second, first] : [first, second];
  const [high, low] = [above.k / above.n, below.k / below.n];
  if (high === low) return 1;
  const reachesZero = (z: number): boolean =>
    high - low <= Math.hypot(high - wilsonLimits(above, z).low, wilsonLimits(below, z).high - low);
  let [from, to] = [0, WIDEST];
  for (let step = 0; step < STEPS; step++) {
    const middle = (from + to) / 2;
    if (reachesZero(middle)) to = middle;
    else from = middle;
  }
  return normalTails(to);
}

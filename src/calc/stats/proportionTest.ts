import { normalTails } from "./normalTails";
import type { Proportion } from "./proportion";

/**
 * Two-sided p-value of the pooled z test that two independent samples share one proportion, without continuity
 * correction. 1 when all of both, or none of either, count.
 * @example proportionTest({ k: 56, n: 70 }, { k: 48, n: 80 }) // => 0.0080 (rounded)
 */
export function proportionTest(first: Proportion, second: Proportion): number {
  const pooled = (first.k + second.k) / (first.n + second.n);
  const variance = pooled * (1 - pooled) * (1 / first.n + 1 / second.n);
  if (variance <= 0) return 1;
  return normalTails((second.k / second.n - first.k / first.n) / Math.sqrt(variance));
}

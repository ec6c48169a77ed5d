import { normalQuantile } from "../stats/normalQuantile";
import { normalTails } from "../stats/normalTails";
import { netPromoterScore, type PromoterCounts } from "./promoterCounts";

/** How far two net promoter scores are apart, in points, and how likely chance alone takes them so far. */
export interface PromoterDifference {
  readonly difference: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
}

/** Variance of a net promoter score in points: each answer counts 100, 0 or −100. */
function scoreVariance({ promoters, detractors, n }: PromoterCounts): number {
  const net = (promoters - detractors) / n;
  return (100 ** 2 * ((promoters + detractors) / n - net * net)) / n;
}

/** Two-sided; scores without any spread differ beyond chance or not at all. */
function pValue(difference: number, se: number): number {
  if (difference === 0) return 1;
  return se === 0 ? 0 : normalTails(difference / se);
}

/**
 * Net promoter score of the second sample less that of the first, with Wald limits and z test; independent samples.
 * Standard error √(SE_a² + SE_b²) of the plain trinomial, SE² = (p + d − (p − d)²)/n.
 * @throws CalcError divisionByZero when a sample has no answers.
 * @example promoterDifference({ promoters: 40, detractors: 30, n: 100 }, { promoters: 55, detractors: 20, n: 100 }, 0.95) // => { difference: 25, se: 11.456, low: 2.546, high: 47.454, p: 0.0291 } (rounded)
 */
export function promoterDifference(
  first: PromoterCounts,
  second: PromoterCounts,
  conf: number
): PromoterDifference {
  const difference = netPromoterScore(second) - netPromoterScore(first);
  const se = Math.sqrt(scoreVariance(first) + scoreVariance(second));
  // From the lower tail: near 1, (1 + conf) / 2 would round to 1.
  const half = -normalQuantile((1 - conf) / 2) * se;
  return {
    difference,
    se,
    low: difference - half,
    high: difference + half,
    p: pValue(difference, se),
  };
}

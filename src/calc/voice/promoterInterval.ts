import type { Estimate } from "../stats/estimate";
import { normalQuantile } from "../stats/normalQuantile";
import { netPromoterScore, type PromoterCounts } from "./promoterCounts";

const clip = (points: number): number => Math.min(100, Math.max(-100, points));

/**
 * Net promoter score with adjusted Wald limits, in points: three answers more, ¾ a promoter and ¾ a detractor.
 * Rocks (2016), "Interval estimation for the net promoter score", arXiv 1601.07235. The value stays the plain score.
 * @throws CalcError divisionByZero without answers.
 * @example promoterInterval({ promoters: 162, detractors: 54, n: 324 }, 0.95) // => { value: 33.33, low: 24.95, high: 41.11, n: 324 } (rounded)
 */
export function promoterInterval(counts: PromoterCounts, conf: number): Estimate {
  const value = netPromoterScore(counts);
  const n = counts.n + 3;
  const promoters = (counts.promoters + 0.75) / n;
  const detractors = (counts.detractors + 0.75) / n;
  const centre = promoters - detractors;
  const spread = Math.sqrt((promoters + detractors - centre * centre) / n);
  // From the lower tail: near 1, (1 + conf) / 2 would round to 1.
  const half = -normalQuantile((1 - conf) / 2) * spread;
  return {
    value,
    low: clip(100 * (centre - half)),
    high: clip(100 * (centre + half)),
    n: counts.n,
  };
}

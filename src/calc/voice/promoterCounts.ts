import { CalcError } from "../errors";

/** Answers to "how likely are you to recommend us", by kind; weighted when weights were given. */
export interface PromoterCounts {
  readonly promoters: number;
  readonly detractors: number;
  readonly n: number;
}

/**
 * Counts promoters (9–10) and detractors (0–6) among whole scores from 0 to 10. Reichheld (2003).
 * @example promoterCounts(Float64Array.of(10, 9, 7, 3), null) // => { promoters: 2, detractors: 1, n: 4 }
 */
export function promoterCounts(scores: Float64Array, weights: Float64Array | null): PromoterCounts {
  const counts = { promoters: 0, detractors: 0, n: 0 };
  scores.forEach((score, i) => {
    const weight = weights === null ? 1 : weights[i]!;
    counts.n += weight;
    if (score >= 9) counts.promoters += weight;
    if (score <= 6) counts.detractors += weight;
  });
  return counts;
}

/**
 * Net promoter score in points, −100…100.
 * @throws CalcError divisionByZero without answers.
 * @example netPromoterScore({ promoters: 2, detractors: 1, n: 4 }) // => 25
 */
export function netPromoterScore({ promoters, detractors, n }: PromoterCounts): number {
  if (n === 0) throw new CalcError("divisionByZero", "emptyTotal");
  return (100 * (promoters - detractors)) / n;
}

import { logGamma, stirlingCorrection } from "./logGamma";

/**
 * ln B(a, b) for a, b > 0. With a large argument the plain difference of ln Γ loses half the digits, so there only
 * the Stirling corrections are subtracted (as R's lbeta does).
 * @example logBeta(2, 3) // => -2.4849066497880004 (ln 1/12)
 */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (large < 10) return logGamma(a) + logGamma(b) - logGamma(a + b);
  const sum = small + large;
  const difference = stirlingCorrection(large) - stirlingCorrection(sum);
  const spread = -(large - 0.5) * Math.log1p(small / large);
  return logGamma(small) + difference + spread - small * Math.log(sum) + small;
}

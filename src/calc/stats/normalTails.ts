import { upperGamma } from "./regularizedGamma";

/**
 * P(|Z| > |z|) of the standard normal distribution: the p-value of a two-sided z test.
 * @example normalTails(1.96) // => 0.0499957902 (rounded)
 */
export const normalTails = (z: number): number => upperGamma(0.5, (z * z) / 2);

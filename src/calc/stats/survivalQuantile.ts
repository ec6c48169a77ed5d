import type { SurvivalCurve } from "./kaplanMeier";

/** A product of fractions misses a round share such as 0.5 by its last digits. */
export const SURVIVAL_SLACK = 1e-12;

/**
 * Time by which a share p has ended: the smallest with survival ≤ 1 − p; null while the curve stays above.
 * @example survivalQuantile(kaplanMeier(Float64Array.of(2, 3, 5), Float64Array.of(1, 0, 1)), 0.5) // => 5
 */
export function survivalQuantile({ time, survival }: SurvivalCurve, p: number): number | null {
  const at = survival.findIndex((share) => share <= 1 - p + SURVIVAL_SLACK);
  return time[at] ?? null;
}

import type { ScoredKpi } from "./scored";

/** How much a shortfall costs the score: what is missing to the target, times the weight. */
export const weightedGap = ({ row }: ScoredKpi): number =>
  (1 - (row.attainment ?? 1)) * (row.weight ?? 0);

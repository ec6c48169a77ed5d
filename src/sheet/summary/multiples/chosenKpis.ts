import type { Scored, ScoredKpi } from "../../scorecard/scored";
import { weightedGap } from "../../scorecard/weightedGap";

/** More small charts would not be looked at. */
export const MULTIPLES = 6;

const hasLine = ({ kpi }: ScoredKpi): boolean =>
  kpi.value !== null && kpi.series.some(({ value }) => value !== null);

/** The KPIs worth a small chart: those off target by what they cost the score, then the weightiest others. */
export function chosenKpis({ rows }: Scored): ScoredKpi[] {
  const isOff = ({ row }: ScoredKpi): boolean => row.status === "offTarget";
  const weight = ({ row }: ScoredKpi): number => row.weight ?? 0;
  const drawn = rows.filter(hasLine);
  const off = drawn.filter(isOff).sort((a, b) => weightedGap(b) - weightedGap(a));
  const others = drawn.filter((row) => !isOff(row)).sort((a, b) => weight(b) - weight(a));
  return [...off, ...others].slice(0, MULTIPLES);
}

import type { Scored, ScoredKpi } from "../../scorecard/scored";

/** How far a KPI is from its target. */
export interface Gap {
  readonly scored: ScoredKpi;
  /** Fraction of the target, as the scorecard shows it. */
  readonly gap: number;
  /** The same with the sign of its meaning: below 0 is worse than the target. */
  readonly meaning: number;
}

const MEANING: Readonly<Record<string, (gap: number) => number>> = {
  up: (gap) => gap,
  down: (gap) => -gap,
  on: (gap) => -Math.abs(gap),
};

/** The gaps of all KPIs that have one in percent, the worst first; a range score such as NPS has none. */
export function gapsOf({ rows }: Scored): Gap[] {
  return rows
    .flatMap((scored): Gap[] => {
      const { value, definition } = scored.kpi;
      const { target, direction } = scored.target;
      const meaning = MEANING[direction.toLowerCase()];
      if (value === null || target === null || target <= 0) return [];
      if (meaning === undefined || definition.lowest !== undefined) return [];
      const gap = value / target - 1;
      return [{ scored, gap, meaning: meaning(gap) }];
    })
    .sort((a, b) => a.meaning - b.meaning);
}

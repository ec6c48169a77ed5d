/** The bars of how far each KPI is from its target. */
export const en = {
  title: "Gap to target, %",
  worst: (shown: number, all: number): string => `Gap to target, %: the ${shown} worst of ${all}`,
  axis: "Gap to target",
  kpi: "KPI",
  better: "better than target",
  worse: "worse than target",
  byMeaning: "gap by meaning",
  rank: "rank",
  furthest: (f: { kpi: string; gap: string; missed: number; all: number }): string =>
    `${f.missed} of ${f.all} KPIs miss their target: ${f.kpi} by most, with a gap of ${f.gap}.`,
  one: (f: { kpi: string; gap: string; all: number }): string =>
    `1 of ${f.all} KPIs misses its target: ${f.kpi}, with a gap of ${f.gap}.`,
  met: (all: number): string =>
    all === 1 ? "The one KPI with a target reaches it." : `All ${all} KPIs with a target reach it.`,
  none: "No KPI has both a value and a target above 0 yet: bars come with the next refresh after that.",
};

export type GapText = typeof en;

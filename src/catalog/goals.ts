import type { KpiId } from "./kpis";

/** The ways to measure one thing that a goal is about, the best first: the first that the data can feed is used. */
type Measured = readonly [KpiId, ...KpiId[]];

const RETENTION: Measured = ["RETENTION", "RETENTION.ACTIVE"];
const CHURN: Measured = ["CHURN"];

/**
 * What a firm may want from its customers, and the KPIs that show whether it comes about. Satisfaction and loyalty
 * together are satisfaction, retention, lifetime value and repeat purchases: what keeps customers content, and what
 * that is worth. Competitiveness is winning deals and customers, and at what cost. Lower churn adds to churn what
 * comes before it: unhappy customers, complaints, slow help. Value is what a customer brings and costs.
 */
export const GOALS = {
  satisfaction: [["CSAT"], RETENTION, ["CLV"]],
  loyalty: [RETENTION, ["REPEAT"], ["CLV"]],
  competitiveness: [
    ["REVENUE"],
    ["WINRATE"],
    ["CYCLE"],
    ["CONVERSION"],
    ["NEWCUSTOMERS"],
    ["CAC"],
    ["COEFFICIENT"],
  ],
  churn: [CHURN, RETENTION, ["GRR"], ["NPS"], ["COMPLAINT"], ["HANDLETIME"], ["RESPONSE"]],
  value: [
    ["AOV"],
    ["FREQ"],
    ["ARPU"],
    ["CROSSSELL"],
    ["NRR"],
    ["UPSELL"],
    ["CLV"],
    ["LTVCAC"],
    ["PARETO"],
  ],
} as const satisfies Record<string, readonly Measured[]>;

export type GoalId = keyof typeof GOALS;
export const GOAL_IDS = Object.keys(GOALS) as readonly GoalId[];

/** The KPIs of some goals: those to tick, and those that the data cannot feed. */
export interface GoalKpis {
  readonly fed: ReadonlySet<KpiId>;
  readonly unfed: ReadonlySet<KpiId>;
}

/**
 * The KPIs that goals stand for, each once.
 * @param isFed whether the data can feed a KPI
 */
export function goalKpis(goals: readonly GoalId[], isFed: (id: KpiId) => boolean): GoalKpis {
  const fed = new Set<KpiId>();
  const unfed = new Set<KpiId>();
  for (const ways of goals.flatMap((goal): readonly Measured[] => GOALS[goal])) {
    const way = ways.find(isFed);
    if (way === undefined) unfed.add(ways[0]);
    else fed.add(way);
  }
  return { fed, unfed };
}

/** The goals that a KPI serves. */
export const goalsOf = (id: string): readonly GoalId[] =>
  GOAL_IDS.filter((goal) => GOALS[goal].flat().some((kpi) => kpi === id));

import { pipelineVelocity } from "../../calc/sales/pipelineVelocity";
import { mean } from "../../calc/stats/mean";
import { shareOf } from "../../calc/stats/proportion";
import { summarise } from "../../calc/stats/summarise";
import type { DealFacts } from "../facts/dealFacts";
import { type Measure, NO_ANSWER, noAnswer, rateOf, totalOf } from "../measure";
import { medianOf } from "../medianOf";
import type { MissingReason } from "../missingReason";
import type { KpiDefinition } from "./definition";

/** Why the deals won have no cycle; null where they have one. */
function withoutCycle({ cycle }: DealFacts): MissingReason | null {
  if (cycle.length === 0) return "noWonDeals";
  return cycle.some((days) => days < 0) ? "closedBeforeCreated" : null;
}

function cycleOf(facts: DealFacts): Measure {
  const reason = withoutCycle(facts);
  if (reason !== null) return noAnswer(reason);
  const event = new Float64Array(facts.cycle.length).fill(1);
  const sample = { kind: "durations", duration: facts.cycle, event } as const;
  return { ...medianOf(facts.cycle), sample };
}

/** All four factors are of the period: deals worked on in it, and those of them decided and won. */
function velocityOf(facts: DealFacts): Measure {
  const { decided, cycle, worked, wonAmounts } = facts;
  const reason = withoutCycle(facts);
  if (reason !== null) return noAnswer(reason);
  if (wonAmounts.length === 0) return noAnswer("noDealAmounts");
  const cycleDays = summarise(cycle, 0.5);
  if (cycleDays === 0) return noAnswer("wonOnTheSameDay");
  const speed = { winRate: shareOf(decided), dealSize: mean(wonAmounts), cycleDays };
  return totalOf(pipelineVelocity({ opportunities: worked, ...speed }), worked);
}

const pipelineOf = ({ pipeline }: DealFacts): Measure =>
  pipeline.deals === 0 ? noAnswer("noOpenDeals") : totalOf(pipeline.weighted, pipeline.deals);

type DealKpi = Omit<KpiDefinition, "group" | "direction" | "measure"> & {
  readonly direction?: KpiDefinition["direction"];
  readonly measure: (facts: DealFacts) => Measure;
};

const kpi = ({ measure, ...definition }: DealKpi): KpiDefinition => ({
  group: "sales",
  direction: "up",
  ...definition,
  measure: ({ deals }) => (deals === null ? NO_ANSWER : measure(deals)),
});

/** KPIs of deals. */
export const DEAL_KPIS = {
  WINRATE: kpi({
    format: "percent",
    needs: [[{ kind: "deals", roles: ["created", "closed", "stage"] }]],
    weight: 0.1,
    changeTest: "newcombe",
    measure: ({ decided }) => (decided.n === 0 ? noAnswer("noDecidedDeals") : rateOf(decided)),
  }),
  CYCLE: kpi({
    format: "days",
    direction: "down",
    needs: [[{ kind: "deals", roles: ["created", "closed", "stage"] }]],
    weight: 0.05,
    changeTest: "logrank",
    measure: cycleOf,
  }),
  PIPELINE: kpi({
    format: "money",
    needs: [[{ kind: "deals", roles: ["created", "stage", "amount", "probability"] }]],
    weight: 0.05,
    changeTest: null,
    isCurrentState: true,
    measure: pipelineOf,
  }),
  VELOCITY: kpi({
    format: "money",
    needs: [[{ kind: "deals", roles: ["created", "closed", "stage", "amount"] }]],
    weight: 0.05,
    changeTest: null,
    measure: velocityOf,
  }),
} as const satisfies Record<string, KpiDefinition>;

import { keptCustomers } from "../../calc/retention/keptCustomers";
import { quickRatio } from "../../calc/retention/quickRatio";
import { grossRetention, netRetention } from "../../calc/retention/recurringRevenue";
import { upSellRate } from "../../calc/sales/upSellRate";
import type { Proportion } from "../../calc/stats/proportion";
import { answerOf } from "../answerOf";
import type { SubscriptionFacts } from "../facts/subscriptionFacts";
import { type Measure, NO_ANSWER, noAnswer, rateOf, totalOf } from "../measure";
import type { MissingReason } from "../missingReason";
import type { KpiDefinition } from "./definition";

/** Customers of the start who have left by the end. */
function lostCustomers({ customers }: SubscriptionFacts): Proportion {
  const { k, n } = keptCustomers(customers);
  return { k: n - k, n };
}

/** Customers who paid something at the start. */
const payers = ({ revenue }: SubscriptionFacts): number =>
  revenue.start.reduce((count, mrr) => count + (mrr > 0 ? 1 : 0), 0);

type SubscriptionKpi = Omit<KpiDefinition, "needs" | "group" | "direction" | "measure"> & {
  readonly direction?: KpiDefinition["direction"];
  /** Why there is no answer, where there is none. */
  readonly missing?: MissingReason;
  readonly measure: (facts: SubscriptionFacts) => Measure;
};

const kpi = ({
  measure,
  missing = "noStartCustomers",
  ...definition
}: SubscriptionKpi): KpiDefinition => ({
  group: "retention",
  direction: "up",
  needs: [[{ kind: "subscriptions", roles: ["customer", "start", "mrr"] }]],
  ...definition,
  measure: ({ subscriptions }) =>
    subscriptions === null ? NO_ANSWER : answerOf(() => measure(subscriptions), missing),
});

/** KPIs of subscriptions: customers and recurring revenue at both ends of the period. */
export const SUBSCRIPTION_KPIS = {
  RETENTION: kpi({
    format: "percent",
    weight: 0.1,
    changeTest: "newcombe",
    growsWithTime: true,
    measure: ({ customers }) => rateOf(keptCustomers(customers)),
  }),
  CHURN: kpi({
    format: "percent",
    direction: "down",
    weight: 0,
    changeTest: "newcombe",
    growsWithTime: true,
    measure: (facts) => rateOf(lostCustomers(facts)),
  }),
  GRR: kpi({
    format: "percent",
    weight: 0.05,
    changeTest: null,
    measure: (facts) => totalOf(grossRetention(facts.revenue), payers(facts)),
  }),
  NRR: kpi({
    format: "percent",
    weight: 0.1,
    changeTest: null,
    measure: (facts) => totalOf(netRetention(facts.revenue), payers(facts)),
  }),
  QUICKRATIO: kpi({
    format: "ratio",
    weight: 0.05,
    changeTest: null,
    missing: "nothingLost",
    measure: ({ moves }) => totalOf(quickRatio(moves), null),
  }),
  UPSELL: kpi({
    format: "percent",
    weight: 0.05,
    changeTest: "newcombe",
    growsWithTime: true,
    measure: ({ revenue }) => {
      const more = upSellRate(revenue.start, revenue.end);
      return more.n === 0 ? noAnswer("noStartCustomers") : rateOf(more);
    },
  }),
} as const satisfies Record<string, KpiDefinition>;

import { partOf } from "../../../calc/stats/partOf";
import type { Proportion } from "../../../calc/stats/proportion";
import { lifetimeValueOf } from "../../clvInputs";
import type { OrderFacts } from "../../facts/orderFacts";
import { type Measure, noAnswer, rateOf, totalOf } from "../../measure";
import type { KpiDefinition } from "../definition";
import { orderKpi } from "./orderKpi";

/** A rate of the previous period's customers. */
function ofKept({ kept }: OrderFacts, share: (kept: Proportion) => Proportion): Measure {
  if (kept === null) return noAnswer("noPreviousPeriod");
  return kept.n === 0 ? noAnswer("noPreviousOrders") : rateOf(share(kept));
}

/** Money is no count of trials, so its share has no limits. */
function returnRate({ turnover: { sold, refunded } }: OrderFacts): Measure {
  if (sold === 0) return noAnswer("noSales");
  const part = partOf(refunded, sold);
  return part === null ? noAnswer("refundsAboveSales") : totalOf(part.k / part.n, null);
}

/** Who stays, what comes back, and what a customer is worth. */
export const LOYALTY_KPIS = {
  "RETENTION.ACTIVE": orderKpi({
    group: "retention",
    format: "percent",
    weight: 0.1,
    changeTest: "newcombe",
    growsWithTime: true,
    looksBack: true,
    measure: (facts) => ofKept(facts, (kept) => kept),
  }),
  CHURN: orderKpi({
    group: "retention",
    format: "percent",
    direction: "down",
    weight: 0,
    changeTest: "newcombe",
    growsWithTime: true,
    looksBack: true,
    measure: (facts) => ofKept(facts, ({ k, n }) => ({ k: n - k, n })),
  }),
  RETURNRATE: orderKpi({
    group: "service",
    format: "percent",
    direction: "down",
    weight: 0,
    changeTest: null,
    measure: returnRate,
  }),
  CLV: orderKpi({
    settings: ["lifespan", "margin", "cac"],
    group: "value",
    format: "money",
    weight: 0.1,
    changeTest: null,
    drifts: true,
    measure: ({ clv }, settings) => lifetimeValueOf(clv, settings),
  }),
} as const satisfies Record<string, KpiDefinition>;

import { lifetimeValue } from "../../calc/value/lifetimeValue";
import { paybackPeriods } from "../../calc/value/paybackPeriods";
import { valueToCost } from "../../calc/value/valueToCost";
import { answerOf } from "../answerOf";
import { articleCoefficient, isFraction } from "../coefficient/articleCoefficient";
import { ARTICLE_COMPONENTS } from "../coefficient/components";
import { componentValues } from "../coefficient/componentValues";
import { type Measure, NO_ANSWER, noAnswer, totalOf } from "../measure";
import type { PeriodFacts } from "../periodFacts";
import type { KpiDefinition } from "./definition";
import { acquisitionCost } from "./spendKpis";

const MONTHS_PER_YEAR = 12;

/** Cost of winning a customer: the analyst's, else what the spend of the period says. */
const costOf = (facts: PeriodFacts): number | null =>
  facts.settings.cac ?? acquisitionCost(facts).value;

/** Lifetime value before acquisition cost over acquisition cost. */
function lifetimeToCost(facts: PeriodFacts): Measure {
  const { margin, lifespan } = facts.settings;
  if (margin === null || lifespan === null || facts.orders === null) return NO_ANSWER;
  const { averagePurchase, frequency } = facts.orders.clv;
  if (averagePurchase === null || frequency === null) return noAnswer("noOrders");
  const cac = costOf(facts);
  if (cac === null) return noAnswer("noAcquisitionCost");
  const customer = { averagePurchase, frequency, lifespan, margin };
  const gross = lifetimeValue(customer, { cac: 0, rate: 0, type: 0 });
  return answerOf(() => totalOf(valueToCost(gross, cac), null), "noAcquisitionCost");
}

/** Revenue per customer and month: of the orders' last twelve months, else recurring at the period's end. */
function monthlyRevenue({ orders, subscriptions }: PeriodFacts): number | null {
  if (orders !== null) {
    const { averagePurchase, frequency } = orders.clv;
    if (averagePurchase === null || frequency === null) return null;
    return (averagePurchase * frequency) / MONTHS_PER_YEAR;
  }
  if (subscriptions === null || subscriptions.customers.end === 0) return null;
  return subscriptions.revenue.end.reduce((sum, mrr) => sum + mrr, 0) / subscriptions.customers.end;
}

/** Months until the margin of a customer has paid the acquisition cost back; all stay. */
function payback(facts: PeriodFacts): Measure {
  const { margin } = facts.settings;
  const arpu = monthlyRevenue(facts);
  if (margin === null || arpu === null) return NO_ANSWER;
  const cac = costOf(facts);
  if (cac === null) return noAnswer("noAcquisitionCost");
  return answerOf(
    () => totalOf(paybackPeriods({ cac, arpu, margin, churn: 0 }), null),
    "neverPaidBack"
  );
}

/** The article's coefficient; a benchmark in another unit than its value is refused, not multiplied. */
function coefficient(facts: PeriodFacts): Measure {
  const { settings } = facts;
  const benchmarks = {
    satisfaction: settings.benchmarkSatisfaction,
    loyalty: settings.benchmarkLoyalty,
    conversion: settings.benchmarkConversion,
  };
  const given = Object.values(benchmarks).filter((benchmark) => benchmark !== null);
  if (!given.every(isFraction)) return noAnswer("benchmarkUnits");
  if (given.length < ARTICLE_COMPONENTS.length) return NO_ANSWER;
  const value = articleCoefficient(componentValues(facts), benchmarks);
  return value === null ? noAnswer("noComponent") : totalOf(value, null);
}

const ORDER_LOG = { kind: "orders", roles: ["customer", "date", "amount"] } as const;
const SPEND = { kind: "spend", roles: ["date", "amount"] } as const;

/** KPIs made of several sources and the analyst's settings. */
export const COMPOSITE_KPIS = {
  LTVCAC: {
    group: "value",
    format: "ratio",
    direction: "up",
    needs: [[ORDER_LOG, SPEND]],
    settings: ["margin", "lifespan"],
    weight: 0.05,
    changeTest: null,
    looksBack: true,
    drifts: true,
    measure: lifetimeToCost,
  },
  PAYBACK: {
    group: "value",
    format: "months",
    direction: "down",
    needs: [
      [ORDER_LOG, SPEND],
      [
        { kind: "subscriptions", roles: ["customer", "start", "mrr"] },
        { kind: "spend", roles: ["date", "amount", "newCustomers"] },
      ],
    ],
    settings: ["margin"],
    weight: 0.05,
    changeTest: null,
    looksBack: true,
    drifts: true,
    measure: payback,
  },
  COEFFICIENT: {
    group: "value",
    format: "ratio",
    direction: "up",
    needs: [
      [
        { kind: "survey", roles: ["date", "satisfaction"] },
        ORDER_LOG,
        { kind: "leads", roles: ["created", "converted"] },
      ],
      [
        { kind: "survey", roles: ["date", "satisfaction"] },
        ORDER_LOG,
        { kind: "leads", roles: ["created", "status"] },
      ],
    ],
    settings: [
      "csatTop",
      "loyalty",
      "benchmarkSatisfaction",
      "benchmarkLoyalty",
      "benchmarkConversion",
    ],
    weight: 0.1,
    changeTest: null,
    measure: coefficient,
  },
} as const satisfies Record<string, KpiDefinition>;

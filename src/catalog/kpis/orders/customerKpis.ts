import type { OrderFacts } from "../../facts/orderFacts";
import { type Measure, NO_ANSWER, noAnswer, rateOf, totalOf } from "../../measure";
import type { KpiDefinition } from "../definition";
import { orderKpi } from "./orderKpi";

function referral({ referredBuyers, tally }: OrderFacts): Measure {
  if (referredBuyers === null) return NO_ANSWER;
  if (tally.newBuyers === 0) return noAnswer("noNewCustomers");
  return rateOf({ k: referredBuyers, n: tally.newBuyers });
}

/** Who bought, and who is new. */
export const CUSTOMER_KPIS = {
  CUSTOMERS: orderKpi({
    group: "customers",
    format: "count",
    weight: 0.1,
    changeTest: null,
    measure: ({ tally }) => totalOf(tally.buyerOrders.length, null),
  }),
  NEWCUSTOMERS: orderKpi({
    group: "customers",
    format: "count",
    weight: 0.1,
    changeTest: null,
    looksBack: true,
    drifts: true,
    measure: ({ tally }) => totalOf(tally.newBuyers, null),
  }),
  REFERRAL: orderKpi({
    group: "customers",
    format: "percent",
    also: ["referredBy"],
    weight: 0.05,
    changeTest: "newcombe",
    measure: referral,
  }),
} as const satisfies Record<string, KpiDefinition>;

import { costPerCustomer } from "../../calc/value/costPerCustomer";
import { type Measure, NO_ANSWER, noAnswer, totalOf } from "../measure";
import type { PeriodFacts } from "../periodFacts";
import type { KpiDefinition } from "./definition";

/** Customers won in the period: as the spend counts them, else the new customers of the orders; null is unknown. */
function newCustomers({ spend, orders }: PeriodFacts): number | null {
  if (spend?.countsCustomers === true) return spend.newCustomers;
  return orders === null ? null : orders.tally.newBuyers;
}

/** Spend of the period per new customer, in money. */
export function acquisitionCost(facts: PeriodFacts): Measure {
  if (facts.spend === null) return NO_ANSWER;
  const won = newCustomers(facts);
  if (won === null) return noAnswer("newCustomersUnknown");
  if (won <= 0) return noAnswer("noNewCustomers");
  return totalOf(costPerCustomer(facts.spend.amount, won), won);
}

/** KPIs of acquisition spend. */
export const SPEND_KPIS = {
  CAC: {
    group: "customers",
    format: "money",
    direction: "down",
    needs: [
      [{ kind: "spend", roles: ["date", "amount", "newCustomers"] }],
      [
        { kind: "spend", roles: ["date", "amount"] },
        { kind: "orders", roles: ["customer", "date", "amount"] },
      ],
    ],
    weight: 0.1,
    changeTest: null,
    looksBack: true,
    measure: acquisitionCost,
  },
} as const satisfies Record<string, KpiDefinition>;

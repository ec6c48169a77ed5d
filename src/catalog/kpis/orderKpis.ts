import type { Proportion } from "../../calc/stats/proportion";
import { lifetimeValueOf } from "../clvInputs";
import type { OrderFacts } from "../facts/orderFacts";
import { type Measure, meanOf, NO_ANSWER, rateOf, totalOf } from "../measure";
import type { KpiSettings } from "../settings";
import type { KpiDefinition } from "./definition";

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** Customers with two or more orders among those with one. */
const repeatBuyers = (orders: Float64Array): Proportion => ({
  k: orders.reduce((count, each) => count + (each >= 2 ? 1 : 0), 0),
  n: orders.length,
});

type OrderKpi = Omit<KpiDefinition, "needs" | "direction" | "measure"> & {
  readonly measure: (facts: OrderFacts, settings: KpiSettings) => Measure;
};

const kpi = ({ measure, ...definition }: OrderKpi): KpiDefinition => ({
  direction: "up",
  // Amounts tell purchases from refunds, so counts of orders need them too.
  needs: [[{ kind: "orders", roles: ["customer", "date", "amount"] }]],
  ...definition,
  measure: ({ orders, settings }) => (orders === null ? NO_ANSWER : measure(orders, settings)),
});

/** KPIs of an order log. */
export const ORDER_KPIS = {
  REVENUE: kpi({
    group: "sales",
    format: "money",
    weight: 0.15,
    changeTest: null,
    measure: ({ tally }) => totalOf(sum(tally.customerRevenue), tally.orderValues.length),
  }),
  ORDERS: kpi({
    group: "sales",
    format: "count",
    weight: 0.05,
    changeTest: null,
    measure: ({ tally }) => totalOf(tally.orderValues.length, null),
  }),
  CUSTOMERS: kpi({
    group: "customers",
    format: "count",
    weight: 0.1,
    changeTest: null,
    measure: ({ tally }) => totalOf(tally.buyerOrders.length, null),
  }),
  NEWCUSTOMERS: kpi({
    group: "customers",
    format: "count",
    weight: 0.1,
    changeTest: null,
    measure: ({ tally }) => totalOf(tally.newBuyers, null),
  }),
  AOV: kpi({
    group: "behaviour",
    format: "money",
    weight: 0.1,
    changeTest: "welch",
    measure: ({ tally }) => meanOf(tally.orderValues, tally.looseRefunds),
  }),
  FREQ: kpi({
    group: "behaviour",
    format: "ratio",
    weight: 0.1,
    changeTest: "welch",
    measure: ({ tally }) => meanOf(tally.buyerOrders),
  }),
  ARPU: kpi({
    group: "behaviour",
    format: "money",
    weight: 0.1,
    changeTest: "welch",
    measure: ({ tally }) => meanOf(tally.customerRevenue),
  }),
  REPEAT: kpi({
    group: "behaviour",
    format: "percent",
    weight: 0.1,
    changeTest: "newcombe",
    measure: ({ tally }) => rateOf(repeatBuyers(tally.buyerOrders)),
  }),
  "RETENTION.ACTIVE": kpi({
    group: "retention",
    format: "percent",
    weight: 0.1,
    changeTest: "newcombe",
    measure: ({ kept }) => rateOf(kept),
  }),
  CLV: kpi({
    group: "value",
    format: "money",
    weight: 0.1,
    changeTest: null,
    measure: ({ clv }, settings) => lifetimeValueOf(clv, settings),
  }),
} as const satisfies Record<string, KpiDefinition>;

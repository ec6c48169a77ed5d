import type { Proportion } from "../../../calc/stats/proportion";
import type { OrderFacts } from "../../facts/orderFacts";
import { type Measure, meanOf, NO_ANSWER, noAnswer, rateOf } from "../../measure";
import { medianOf } from "../../medianOf";
import type { MissingReason } from "../../missingReason";
import type { KpiDefinition } from "../definition";
import { type OrderKpi, orderKpi } from "./orderKpi";

/** Customers with two or more orders among those with one. */
const repeatBuyers = (orders: Float64Array): Proportion => ({
  k: orders.reduce((count, each) => count + (each >= 2 ? 1 : 0), 0),
  n: orders.length,
});

const orElse = (measure: Measure, reason: MissingReason): Measure =>
  measure.value === null ? noAnswer(reason) : measure;

function crossSell({ itemBuyers }: OrderFacts): Measure {
  return itemBuyers === null ? NO_ANSWER : orElse(rateOf(itemBuyers), "noItems");
}

const behaviour = (kpi: Omit<OrderKpi, "group">): KpiDefinition =>
  orderKpi({ group: "behaviour", ...kpi });

/** How customers buy. */
export const BEHAVIOUR_KPIS = {
  AOV: behaviour({
    format: "money",
    weight: 0.1,
    changeTest: "welch",
    measure: ({ tally }) => orElse(meanOf(tally.orderValues, tally.looseRefunds), "noOrders"),
  }),
  FREQ: behaviour({
    format: "ratio",
    weight: 0.1,
    changeTest: "welch",
    growsWithTime: true,
    measure: ({ tally }) => orElse(meanOf(tally.buyerOrders), "noOrders"),
  }),
  ARPU: behaviour({
    format: "money",
    weight: 0.1,
    changeTest: "welch",
    growsWithTime: true,
    measure: ({ tally }) => orElse(meanOf(tally.customerRevenue), "noOrders"),
  }),
  REPEAT: behaviour({
    format: "percent",
    weight: 0.1,
    changeTest: "newcombe",
    growsWithTime: true,
    measure: ({ tally }) => orElse(rateOf(repeatBuyers(tally.buyerOrders)), "noOrders"),
  }),
  GAP: behaviour({
    format: "days",
    direction: "down",
    weight: 0,
    changeTest: null,
    measure: ({ gaps }) => orElse(medianOf(gaps), "noRepeatPurchase"),
  }),
  CROSSSELL: behaviour({
    format: "percent",
    also: ["item"],
    weight: 0.05,
    changeTest: "newcombe",
    growsWithTime: true,
    measure: crossSell,
  }),
} as const satisfies Record<string, KpiDefinition>;

import { totalOf } from "../../measure";
import type { KpiDefinition } from "../definition";
import { orderKpi } from "./orderKpi";

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** What was sold. */
export const SALES_KPIS = {
  REVENUE: orderKpi({
    group: "sales",
    format: "money",
    weight: 0.15,
    changeTest: null,
    measure: ({ tally }) => totalOf(sum(tally.customerRevenue), tally.orderValues.length),
  }),
  ORDERS: orderKpi({
    group: "sales",
    format: "count",
    weight: 0.05,
    changeTest: null,
    measure: ({ tally }) => totalOf(tally.orderValues.length, null),
  }),
} as const satisfies Record<string, KpiDefinition>;

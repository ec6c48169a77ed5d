import type { Proportion } from "../calc/stats/proportion";
import { lifetimeValueOf } from "./clvInputs";
import { meanOf, type Measure, rateOf, totalOf } from "./measure";
import type { PeriodFacts } from "./periodFacts";

export const KPI_GROUPS = ["sales", "customers", "behaviour", "retention", "value"] as const;
export type KpiGroup = (typeof KPI_GROUPS)[number];

/** How a value is shown; a percent is a fraction, money is in the input's unit. */
export type KpiFormat = "percent" | "money" | "count" | "ratio";

/** What a source must have for a KPI; an amount may be a column, or quantity × unit price. */
export type KpiRole = "customer" | "date" | "amount";

/** How a change against the previous period is tested; null for totals, which are no sample. */
export type ChangeTest = "newcombe" | "welch" | null;

export interface KpiDefinition {
  readonly group: KpiGroup;
  readonly format: KpiFormat;
  /** Which way is better. */
  readonly direction: "up" | "down";
  readonly roles: readonly KpiRole[];
  /** Share of the score until the analyst sets another; those of all KPIs add up to 1. */
  readonly weight: number;
  readonly changeTest: ChangeTest;
  readonly measure: (facts: PeriodFacts) => Measure;
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** Customers with two or more orders among those with one. */
const repeatBuyers = (orders: Float64Array): Proportion => ({
  k: orders.reduce((count, each) => count + (each >= 2 ? 1 : 0), 0),
  n: orders.length,
});

const kpi = (definition: Omit<KpiDefinition, "roles" | "direction">): KpiDefinition => ({
  direction: "up",
  // Amounts tell purchases from refunds, so counts of orders need them too.
  roles: ["customer", "date", "amount"],
  ...definition,
});

/** KPIs by id, in the order of the scorecard. The key is the Excel id: never rename one after a release. */
export const KPIS = {
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
    measure: ({ clv, settings }) => lifetimeValueOf(clv, settings),
  }),
} as const satisfies Record<string, KpiDefinition>;

export type KpiId = keyof typeof KPIS;

/** All KPIs with their ids, in the order of the scorecard. */
export const KPI_LIST = Object.entries(KPIS) as readonly (readonly [KpiId, KpiDefinition])[];

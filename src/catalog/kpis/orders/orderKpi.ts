import type { OrderFacts } from "../../facts/orderFacts";
import { type Measure, NO_ANSWER } from "../../measure";
import type { KpiSettings } from "../../settings";
import type { RoleOf } from "../../sources";
import type { KpiDefinition } from "../definition";

/** A KPI of an order log; `also` names columns that it needs beside customer, date and amount. */
export type OrderKpi = Omit<KpiDefinition, "needs" | "direction" | "measure"> & {
  readonly direction?: KpiDefinition["direction"];
  readonly also?: readonly RoleOf<"orders">[];
  readonly measure: (facts: OrderFacts, settings: KpiSettings) => Measure;
};

export const orderKpi = ({ measure, also = [], ...definition }: OrderKpi): KpiDefinition => ({
  direction: "up",
  // Amounts tell purchases from refunds, so counts of orders need them too.
  needs: [[{ kind: "orders", roles: ["customer", "date", "amount", ...also] }]],
  ...definition,
  measure: ({ orders, settings }) => (orders === null ? NO_ANSWER : measure(orders, settings)),
});

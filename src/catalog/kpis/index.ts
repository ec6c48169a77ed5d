import type { KpiDefinition } from "./definition";
import { ORDER_KPIS } from "./orderKpis";

export { KPI_GROUPS } from "./definition";
export type { ChangeTest, KpiDefinition, KpiFormat, KpiGroup, KpiNeed } from "./definition";

const { REVENUE, ORDERS, CUSTOMERS, NEWCUSTOMERS, AOV, FREQ, ARPU, REPEAT, CLV } = ORDER_KPIS;

/** KPIs by id, in the order of the scorecard. The key is the Excel id: never rename one after a release. */
export const KPIS = {
  ...{ REVENUE, ORDERS },
  ...{ CUSTOMERS, NEWCUSTOMERS },
  ...{ AOV, FREQ, ARPU, REPEAT },
  "RETENTION.ACTIVE": ORDER_KPIS["RETENTION.ACTIVE"],
  CLV,
} as const satisfies Record<string, KpiDefinition>;

export type KpiId = keyof typeof KPIS;

/** All KPIs with their ids, in the order of the scorecard. */
export const KPI_LIST = Object.entries(KPIS) as readonly (readonly [KpiId, KpiDefinition])[];

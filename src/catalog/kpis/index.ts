import type { KpiDefinition } from "./definition";
import { ORDER_KPIS } from "./orderKpis";
import { SUBSCRIPTION_KPIS } from "./subscriptionKpis";
import { SURVEY_KPIS } from "./surveyKpis";
import { TICKET_KPIS } from "./ticketKpis";

export { KPI_GROUPS } from "./definition";
export type { ChangeTest, KpiDefinition, KpiFormat, KpiGroup, KpiNeed } from "./definition";

const { RETENTION, CHURN, GRR, NRR, QUICKRATIO, UPSELL } = SUBSCRIPTION_KPIS;
const { REVENUE, ORDERS, CUSTOMERS, NEWCUSTOMERS, AOV, FREQ, ARPU, REPEAT, CLV } = ORDER_KPIS;

/** KPIs by id, in the order of the scorecard. The key is the Excel id: never rename one after a release. */
export const KPIS = {
  ...{ REVENUE, ORDERS },
  ...{ CUSTOMERS, NEWCUSTOMERS },
  ...{ AOV, FREQ, ARPU, REPEAT },
  RETENTION,
  "RETENTION.ACTIVE": ORDER_KPIS["RETENTION.ACTIVE"],
  ...{ CHURN, GRR, NRR, QUICKRATIO, UPSELL },
  ...SURVEY_KPIS,
  ...TICKET_KPIS,
  CLV,
} as const satisfies Record<string, KpiDefinition>;

export type KpiId = keyof typeof KPIS;

/** All KPIs with their ids, in the order of the scorecard. */
export const KPI_LIST = Object.entries(KPIS) as readonly (readonly [KpiId, KpiDefinition])[];

import { COMPOSITE_KPIS } from "./compositeKpis";
import { DEAL_KPIS } from "./dealKpis";
import type { KpiDefinition } from "./definition";
import { eitherOf } from "./eitherOf";
import { LEAD_KPIS } from "./leadKpis";
import { ORDER_KPIS } from "./orderKpis";
import { SPEND_KPIS } from "./spendKpis";
import { SUBSCRIPTION_KPIS } from "./subscriptionKpis";
import { SURVEY_KPIS } from "./surveyKpis";
import { TICKET_KPIS } from "./ticketKpis";

export { KPI_GROUPS } from "./definition";
export type { ChangeTest, KpiDefinition, KpiFormat, KpiGroup, KpiNeed } from "./definition";

const { RETENTION, GRR, NRR, QUICKRATIO, UPSELL } = SUBSCRIPTION_KPIS;
const { REVENUE, ORDERS, CUSTOMERS, NEWCUSTOMERS, REFERRAL } = ORDER_KPIS;
const { AOV, FREQ, ARPU, REPEAT, GAP, CROSSSELL, RETURNRATE, CLV } = ORDER_KPIS;
const { PARETO, GINI, HHI } = ORDER_KPIS;
const CHURN = eitherOf(SUBSCRIPTION_KPIS.CHURN, ORDER_KPIS.CHURN);

/** KPIs by id, in the order of the scorecard. The key is the Excel id: never rename one after a release. */
export const KPIS = {
  ...{ REVENUE, ORDERS },
  ...DEAL_KPIS,
  ...LEAD_KPIS,
  ...{ CUSTOMERS, NEWCUSTOMERS },
  ...SPEND_KPIS,
  REFERRAL,
  ...{ AOV, FREQ, ARPU, REPEAT, GAP, CROSSSELL },
  RETENTION,
  "RETENTION.ACTIVE": ORDER_KPIS["RETENTION.ACTIVE"],
  ...{ CHURN, GRR, NRR, QUICKRATIO, UPSELL },
  ...SURVEY_KPIS,
  ...TICKET_KPIS,
  RETURNRATE,
  CLV,
  ...COMPOSITE_KPIS,
  ...{ PARETO, GINI, HHI },
} as const satisfies Record<string, KpiDefinition>;

export type KpiId = keyof typeof KPIS;

/** All KPIs with their ids, in the order of the scorecard. */
export const KPI_LIST = Object.entries(KPIS) as readonly (readonly [KpiId, KpiDefinition])[];

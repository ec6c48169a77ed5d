import type { KpiDefinition } from "./definition";
import { BEHAVIOUR_KPIS } from "./orders/behaviourKpis";
import { CONCENTRATION_KPIS } from "./orders/concentrationKpis";
import { CUSTOMER_KPIS } from "./orders/customerKpis";
import { LOYALTY_KPIS } from "./orders/loyaltyKpis";
import { SALES_KPIS } from "./orders/salesKpis";

/** KPIs of an order log. */
export const ORDER_KPIS = {
  ...SALES_KPIS,
  ...CUSTOMER_KPIS,
  ...BEHAVIOUR_KPIS,
  ...LOYALTY_KPIS,
  ...CONCENTRATION_KPIS,
} as const satisfies Record<string, KpiDefinition>;

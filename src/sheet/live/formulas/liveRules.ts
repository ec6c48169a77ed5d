import type { KpiId } from "../../../catalog/kpis";
import type { LiveRule } from "./liveScope";
import { ORDER_FORMULAS } from "./orderFormulas";
import { SALES_FORMULAS } from "./salesFormulas";
import { SERVICE_FORMULAS } from "./serviceFormulas";
import { SUBSCRIPTION_FORMULAS } from "./subscriptionFormulas";

/** The rule of every KPI of the catalogue. */
export const LIVE_RULES: Readonly<Record<KpiId, LiveRule>> = {
  ...ORDER_FORMULAS,
  ...SALES_FORMULAS,
  ...SUBSCRIPTION_FORMULAS,
  ...SERVICE_FORMULAS,
  COEFFICIENT: "ownFormula",
  LTVCAC: "longerHistory",
  PAYBACK: "longerHistory",
};

import type { KpiId } from "../../../catalog/kpis";
import { call } from "./call";
import type { LiveRule, LiveScope } from "./liveScope";
import { ORDER_FORMULAS, referral, repeat } from "./orderFormulas";
import { conversion, SALES_FORMULAS } from "./salesFormulas";
import { satisfaction, SERVICE_FORMULAS } from "./serviceFormulas";
import { SUBSCRIPTION_FORMULAS } from "./subscriptionFormulas";

/** Satisfaction, loyalty and conversion over the product of their benchmarks. */
function coefficient(scope: LiveScope): string {
  const { settings } = scope;
  const loyalty = settings.loyalty === "REFERRAL" ? referral(scope) : repeat(scope);
  const benchmarks = [
    settings.benchmarkSatisfaction,
    settings.benchmarkLoyalty,
    settings.benchmarkConversion,
  ];
  const components = [satisfaction(scope, null), loyalty, conversion(scope)];
  return call("COEFFICIENT", ...components, benchmarks.join("*"));
}

/** The rule of every KPI of the catalogue. */
export const LIVE_RULES: Readonly<Record<KpiId, LiveRule>> = {
  ...ORDER_FORMULAS,
  ...SALES_FORMULAS,
  ...SUBSCRIPTION_FORMULAS,
  ...SERVICE_FORMULAS,
  COEFFICIENT: coefficient,
  LTVCAC: "longerHistory",
  PAYBACK: "longerHistory",
};

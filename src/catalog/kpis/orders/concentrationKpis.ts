import { giniCoefficient } from "../../../calc/concentration/giniCoefficient";
import { herfindahlIndex } from "../../../calc/concentration/herfindahlIndex";
import { paretoShare } from "../../../calc/concentration/paretoShare";
import type { OrderFacts } from "../../facts/orderFacts";
import { type Measure, noAnswer, totalOf } from "../../measure";
import { TOP_CUSTOMERS } from "../../paretoSummary";
import type { KpiDefinition, KpiFormat } from "../definition";
import { orderKpi } from "./orderKpi";

/** A measure of shares; a negative total has no share in a whole, and of nothing there is none. */
function ofShares({ tally }: OrderFacts, measure: (totals: Float64Array) => number): Measure {
  const totals = tally.customerRevenue;
  if (totals.some((total) => total < 0)) return noAnswer("negativeCustomer");
  if (!totals.some((total) => total > 0)) return noAnswer("noSales");
  return totalOf(measure(totals), totals.length);
}

const concentration = (
  format: KpiFormat,
  measure: (totals: Float64Array) => number
): KpiDefinition =>
  orderKpi({
    group: "concentration",
    format,
    // A firm that lives on few customers is more at risk.
    direction: "down",
    weight: 0,
    changeTest: null,
    measure: (facts) => ofShares(facts, measure),
  });

/** How the period's net revenue is spread over its customers. */
export const CONCENTRATION_KPIS = {
  PARETO: concentration("percent", (totals) => paretoShare(totals, TOP_CUSTOMERS)),
  GINI: concentration("ratio", giniCoefficient),
  HHI: concentration("ratio", herfindahlIndex),
} as const satisfies Record<string, KpiDefinition>;

import { contributionChart } from "../coefficient/contributionChart";
import { paretoChart, whyNoShares } from "../detail/pareto";
import type { SheetFacts } from "../facts";
import { CHART, MULTIPLE_CHARTS } from "../names";
import type { LeftOutChart } from "../plan";
import type { Scored } from "../scorecard/scored";
import { orderSheet } from "../sheets/orderSheet";
import { gapsOf } from "../summary/gaps/gapsOf";
import { chosenKpis } from "../summary/multiples/chosenKpis";

/** What the titles of our charts say that have nothing to show this time, should the workbook have them. */
export function emptyCharts(facts: SheetFacts, results: Scored): LeftOutChart[] {
  const { text } = facts;
  const orders = orderSheet(facts);
  const noShares = orders !== null && paretoChart(orders).length === 0;
  const { coefficient } = facts;
  const noBars = coefficient !== null && contributionChart({ ...facts, coefficient }).length === 0;
  const used = chosenKpis(results).length;
  return [
    ...(gapsOf(results).length === 0 ? [{ name: CHART.gaps, title: text.gaps.none }] : []),
    ...(noShares ? [{ name: CHART.pareto, title: whyNoShares(orders) }] : []),
    // Its bars follow the block by formulas, so it keeps its title for the benchmarks that may be entered.
    ...(noBars ? [{ name: CHART.contributions, title: text.coefficient.chartTitle }] : []),
    ...MULTIPLE_CHARTS.slice(used).map((name) => ({ name, title: text.multiples.empty })),
  ];
}

import type { BlockSpec } from "../block/blockSpec";
import { titleBlock } from "../block/titleBlock";
import { breakdownBlocks } from "../breakdown/breakdownBlocks";
import { clvBlock } from "../detail/clvBlock";
import { cohortBlock } from "../detail/cohortBlock";
import { funnelBlock } from "../detail/funnel";
import { funnelChart, funnelChartBlock } from "../detail/funnelChart";
import { paretoBlock, paretoChart, paretoChartBlock } from "../detail/pareto";
import { pipelineBlock } from "../detail/pipelineBlock";
import { segmentChart, segmentChartBlock, segmentsBlock } from "../detail/segments";
import type { DealSheet, OrderSheet, SheetFacts } from "../facts";
import { BLOCK } from "../names";
import type { PlannedChart } from "../plan";
import { periodText } from "../text/periodText";
import { dealSheet } from "./dealSheet";
import { customerBlocks, customerCharts } from "./customerBlocks";
import { orderSheet } from "./orderSheet";

const orderBlocks = (orders: OrderSheet): BlockSpec[] => [
  clvBlock(orders),
  segmentsBlock(orders),
  segmentChartBlock(orders),
  paretoBlock(orders),
  paretoChartBlock(orders),
  cohortBlock(orders),
];

const dealBlocks = (deals: DealSheet): BlockSpec[] => [
  funnelBlock(deals),
  funnelChartBlock(deals),
  pipelineBlock(deals),
];

/** The pages that explain the summary, from top to bottom. */
export function detailBlocks(facts: SheetFacts): BlockSpec[] {
  const { text, period } = facts;
  const orders = orderSheet(facts);
  const deals = dealSheet(facts);
  return [
    titleBlock(BLOCK.detailTitle, "detail", text.detail.title, periodText(period, text)),
    ...(orders === null ? [] : orderBlocks(orders)),
    ...(deals === null ? [] : dealBlocks(deals)),
    ...customerBlocks(facts),
    ...breakdownBlocks(facts),
  ];
}

export function detailCharts(facts: SheetFacts): PlannedChart[] {
  const orders = orderSheet(facts);
  const deals = dealSheet(facts);
  return [
    ...(orders === null ? [] : [segmentChart(orders), ...paretoChart(orders)]),
    ...(deals === null ? [] : [funnelChart(deals)]),
    ...customerCharts(facts),
  ];
}

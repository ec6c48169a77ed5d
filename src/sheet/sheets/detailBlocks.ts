import type { BlockSpec } from "../block/blockSpec";
import { titleBlock } from "../block/titleBlock";
import { breakdownBlocks } from "../breakdown/breakdownBlocks";
import { clvBlock } from "../detail/clvBlock";
import { cohortBlock } from "../detail/cohortBlock";
import { segmentChart, segmentChartBlock, segmentsBlock } from "../detail/segments";
import type { OrderSheet, SheetFacts } from "../facts";
import { BLOCK } from "../names";
import type { PlannedChart } from "../plan";
import { periodText } from "../text/periodText";
import { orderSheet } from "./orderSheet";

const orderBlocks = (orders: OrderSheet): BlockSpec[] => [
  clvBlock(orders),
  segmentsBlock(orders),
  segmentChartBlock(orders),
  cohortBlock(orders),
];

/** The pages that explain the summary, from top to bottom. */
export function detailBlocks(facts: SheetFacts): BlockSpec[] {
  const { text, period } = facts;
  const orders = orderSheet(facts);
  return [
    titleBlock(BLOCK.detailTitle, "detail", text.detail.title, periodText(period, text)),
    ...(orders === null ? [] : orderBlocks(orders)),
    ...breakdownBlocks(facts),
  ];
}

export function detailCharts(facts: SheetFacts): PlannedChart[] {
  const orders = orderSheet(facts);
  return orders === null ? [] : [segmentChart(orders)];
}

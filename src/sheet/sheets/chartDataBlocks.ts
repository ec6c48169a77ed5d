import type { BlockSpec } from "../block/blockSpec";
import { titleBlock } from "../block/titleBlock";
import { funnelDataBlock } from "../detail/funnelChart";
import { paretoDataBlock } from "../detail/pareto";
import { segmentDataBlock } from "../detail/segments";
import type { SheetFacts } from "../facts";
import { seriesBlock } from "../history/seriesBlock";
import { BLOCK } from "../names";
import type { Scored } from "../scorecard/scored";
import { gapDataBlock } from "../summary/gaps/gapData";
import { multipleDataBlocks } from "../summary/multiples/multipleData";
import { trendDataBlock } from "../summary/trend";
import { dealSheet } from "./dealSheet";
import { customerDataBlocks } from "./customerBlocks";
import { orderSheet } from "./orderSheet";

/** Helper ranges of all charts. */
export function chartDataBlocks(facts: SheetFacts, results: Scored): BlockSpec[] {
  const { chartData } = facts.text;
  const orders = orderSheet(facts);
  const deals = dealSheet(facts);
  return [
    titleBlock(BLOCK.chartDataTitle, "chartData", chartData.title, chartData.help),
    ...(orders === null
      ? []
      : [trendDataBlock(orders), segmentDataBlock(orders), paretoDataBlock(orders)]),
    ...(deals === null ? [] : [funnelDataBlock(deals)]),
    ...customerDataBlocks(facts),
    gapDataBlock(facts),
    ...multipleDataBlocks(facts, results),
    seriesBlock(facts),
  ];
}

import type { BlockSpec } from "../block/blockSpec";
import type { SheetFacts } from "../facts";
import type { PlannedChart } from "../plan";
import type { Scored } from "../scorecard/scored";
import { scorecardBlock } from "../scorecard/scorecardBlock";
import { gapBlock, gapChart } from "../summary/gaps/gapBars";
import { headerBlock } from "../summary/headerBlock";
import { messageLines } from "../summary/messageLines";
import { messagesBlock } from "../summary/messagesBlock";
import { multipleCharts } from "../summary/multiples/multipleCharts";
import { multiplesBlock } from "../summary/multiples/multiplesBlock";
import { scoreBlock } from "../summary/scoreBlock";
import { trendBlock, trendChart } from "../summary/trend";
import { orderSheet } from "./orderSheet";

/** The one page that is read first, from top to bottom. */
export function summaryBlocks(facts: SheetFacts, results: Scored): BlockSpec[] {
  const orders = orderSheet(facts);
  return [
    headerBlock(facts),
    messagesBlock(messageLines(results, facts)),
    scoreBlock(facts, results),
    scorecardBlock(facts),
    gapBlock(facts, results),
    ...(orders === null ? [] : [trendBlock(orders)]),
    multiplesBlock(facts, results),
  ];
}

export function summaryCharts(facts: SheetFacts, results: Scored): PlannedChart[] {
  const orders = orderSheet(facts);
  return [
    ...gapChart(facts, results),
    ...(orders === null ? [] : [trendChart(orders)]),
    ...multipleCharts(facts, results),
  ];
}

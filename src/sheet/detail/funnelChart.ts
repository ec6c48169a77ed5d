import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import { RIGHT_CHART, roomRightOf } from "../block/chartRoom";
import type { DealSheet } from "../facts";
import { BLOCK, CHART } from "../names";
import type { PlannedChart } from "../plan";
import { COUNT, TEXT } from "../style/numberFormats";
import { PALETTE } from "../style/palette";
import { valueText } from "../text/valueText";
import { FUNNEL_ROWS, HEADER, stepName } from "./funnel";

/** How the deals stand, and where most of the open ones do. */
function summary({ deals, language, text }: DealSheet): string {
  const { steps, lost, open, fullest } = deals.funnel;
  const [worked, won] = [steps[0], steps.at(-1)];
  if (worked === undefined || won === undefined) return text.funnel.none;
  const count = (number: number): string => valueText(number, "count", language, "");
  const facts = {
    worked: count(worked.deals),
    won: count(won.deals),
    share: valueText(won.deals / worked.deals, "percent", language, ""),
    lost: count(lost),
  };
  if (fullest === null) return text.funnel.allDecided(facts);
  return text.funnel.summary({
    ...facts,
    ...{ open: count(open), stage: fullest.stage, standing: count(fullest.deals) },
  });
}

export const funnelChartBlock = (facts: DealSheet): BlockSpec =>
  roomRightOf(BLOCK.funnel, { name: BLOCK.funnelChart, summary: summary(facts), down: HEADER });

/** Bars are drawn from the bottom up, so the last step comes first. */
export function funnelDataBlock(facts: DealSheet): BlockSpec {
  const { funnel: text } = facts.text;
  const steps = [...facts.deals.funnel.steps].reverse();
  return {
    name: BLOCK.funnelData,
    sheet: "chartData",
    column: 4,
    gap: 3,
    rows: FUNNEL_ROWS + 1,
    columns: 2,
    build: () => ({
      ...PLAIN,
      cells: [
        [text.stage, text.deals],
        ...steps.map((step) => [stepName(step, facts), step.deals]),
      ],
      formats: [
        { area: area(1, 0, FUNNEL_ROWS), numberFormat: TEXT },
        { area: area(1, 1, FUNNEL_ROWS), numberFormat: COUNT },
      ],
      styles: [{ area: area(0, 0, 1, 2), style: { bold: true, color: PALETTE.ink } }],
    }),
  };
}

export function funnelChart(facts: DealSheet): PlannedChart {
  const { funnel: text } = facts.text;
  const rows = Math.max(1, facts.deals.funnel.steps.length);
  return {
    name: CHART.funnel,
    type: "BarClustered",
    title: text.chartTitle,
    data: BLOCK.funnelData,
    categories: area(1, 0, rows),
    series: [
      {
        name: text.deals,
        values: area(1, 1, rows),
        color: PALETTE.actual,
        outlineOnly: false,
      },
    ],
    valueAxisTitle: text.deals,
    categoryAxisTitle: text.stage,
    numberFormat: COUNT,
    fromZero: true,
    legend: false,
    over: BLOCK.funnelChart,
    area: RIGHT_CHART,
    summary: summary(facts),
  };
}

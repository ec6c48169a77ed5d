import type { FunnelStep } from "../../catalog/stageFunnel";
import { FUNNEL_STAGES } from "../../catalog/stageFunnel";
import { funnelSteps } from "../../calc/sales/funnelSteps";
import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import { chartArea, chartRoom } from "../block/chartRoom";
import type { DealSheet } from "../facts";
import { cellName } from "../formulas/cellName";
import { BLOCK, CHART } from "../names";
import type { Formula, Place, PlannedCell, PlannedChart } from "../plan";
import { COUNT, SHARE, TEXT } from "../style/numberFormats";
import { PALETTE } from "../style/palette";
import { valueText } from "../text/valueText";

const COLUMNS = 4;
const FIRST_ROW = 3;
/** Room for all stages that there may be, so that what stands below keeps its place. */
const ROWS = FUNNEL_STAGES + 2;
const PLACE = { column: 0, columns: 6 };

const nameOf = ({ kind, stage }: FunnelStep, { text }: DealSheet): string =>
  kind === "stage" ? stage : text.funnel[kind];

/** A count in relation to another one; empty when there is nothing to relate to. */
function rate(place: Place, row: number, base: number): Formula {
  const [part, whole] = [row, base].map((at) => cellName(place.row + at, place.column + 1));
  return { formula: `=IF(${whole}=0,"",${part}/${whole})` };
}

function lines(facts: DealSheet, place: Place): PlannedCell[][] {
  const { steps } = facts.deals.funnel;
  if (steps.length === 0) return [[facts.text.funnel.none]];
  return steps.map((step, i) => [
    nameOf(step, facts),
    step.deals,
    rate(place, FIRST_ROW + i, FIRST_ROW + Math.max(0, i - 1)),
    rate(place, FIRST_ROW + i, FIRST_ROW),
  ]);
}

function explanation({ text, deals, sheetNames }: DealSheet): string {
  const { steps, stages } = deals.funnel;
  const shown = steps.filter(({ kind }) => kind === "stage").length;
  const about = [text.funnel.explain, text.funnel.order(sheetNames.targets)];
  return [...about, ...(shown < stages ? [text.funnel.largest(shown, stages)] : [])].join(
    text.funnel.between
  );
}

/** Deals by the stage they have reached; the rates are formulas. */
export function funnelBlock(facts: DealSheet): BlockSpec {
  const { funnel: text } = facts.text;
  return {
    name: BLOCK.funnel,
    sheet: "detail",
    column: 0,
    gap: 2,
    rows: FIRST_ROW + ROWS,
    columns: COLUMNS,
    build: (place) => ({
      ...PLAIN,
      cells: [
        [text.title],
        [explanation(facts)],
        [text.stage, text.deals, text.stepRate, text.cumulativeRate],
        ...lines(facts, place),
      ],
      formats: [
        { area: area(FIRST_ROW, 0, ROWS), numberFormat: TEXT },
        { area: area(FIRST_ROW, 1, ROWS), numberFormat: COUNT },
        { area: area(FIRST_ROW, 2, ROWS, 2), numberFormat: SHARE },
      ],
      styles: [
        { area: area(0, 0), style: { bold: true, size: 12, color: PALETTE.ink } },
        { area: area(1, 0), style: { color: PALETTE.quiet } },
        { area: area(2, 0, 1, COLUMNS), style: { bold: true, borderBottom: PALETTE.line } },
        { area: area(2, 1, 1 + ROWS, COLUMNS - 1), style: { align: "Right" } },
      ],
    }),
  };
}

/** How many were won, and the step that fewest take. */
function summary(facts: DealSheet): string {
  const { steps } = facts.deals.funnel;
  const { language, text } = facts;
  const { stepRate, cumulativeRate } = funnelSteps(Float64Array.from(steps, ({ deals }) => deals));
  const narrowest = stepRate.reduce<number | null>((found, rate, i) => {
    if (i === 0 || rate === null) return found;
    return found === null || rate < stepRate[found]! ? i : found;
  }, null);
  if (narrowest === null) return text.funnel.none;
  const percent = (share: number): string => valueText(share, "percent", language, "");
  return text.funnel.summary({
    worked: valueText(steps[0]!.deals, "count", language, ""),
    won: valueText(steps.at(-1)!.deals, "count", language, ""),
    share: percent(cumulativeRate.at(-1) ?? 0),
    stage: nameOf(steps[narrowest]!, facts),
    rate: percent(stepRate[narrowest]!),
  });
}

export const funnelChartBlock = (facts: DealSheet): BlockSpec =>
  chartRoom(BLOCK.funnelChart, [{ ...PLACE, summary: summary(facts) }]);

/** Bars are drawn from the bottom up, so the last step comes first. */
export function funnelDataBlock(facts: DealSheet): BlockSpec {
  const { funnel: text } = facts.text;
  const steps = [...facts.deals.funnel.steps].reverse();
  return {
    name: BLOCK.funnelData,
    sheet: "chartData",
    column: 4,
    gap: 3,
    rows: ROWS + 1,
    columns: 2,
    build: () => ({
      ...PLAIN,
      cells: [[text.stage, text.deals], ...steps.map((step) => [nameOf(step, facts), step.deals])],
      formats: [
        { area: area(1, 0, ROWS), numberFormat: TEXT },
        { area: area(1, 1, ROWS), numberFormat: COUNT },
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
    area: chartArea(PLACE),
    summary: summary(facts),
  };
}

import { type ParetoStep, TOP_CUSTOMERS } from "../../catalog/paretoSummary";
import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import { RIGHT_CHART, roomRightOf } from "../block/chartRoom";
import type { OrderSheet } from "../facts";
import { cellName } from "../formulas/cellName";
import { BLOCK, CHART } from "../names";
import type { Place, PlannedCell, PlannedChart } from "../plan";
import { COUNT, PERCENT, SHARE, TEXT } from "../style/numberFormats";
import { PALETTE } from "../style/palette";
import { valueText } from "../text/valueText";

const COLUMNS = 4;
const FIRST_ROW = 3;
const TENTHS = 10;

/** The first tenths of the customers, such as "Largest 20%". */
const nameOf = ({ share }: ParetoStep, { text, language }: OrderSheet): string =>
  text.pareto.largest(new Intl.NumberFormat(language, { style: "percent" }).format(share));

const hasShares = ({ pareto }: OrderSheet): boolean => pareto.steps.length > 0;

/** Why there are no shares. */
export function whyNoShares({ text, pareto }: OrderSheet): string {
  return pareto.negative > 0 ? text.pareto.negative(pareto.negative) : text.pareto.none;
}

function lines(facts: OrderSheet, place: Place): PlannedCell[][] {
  const { steps } = facts.pareto;
  if (!hasShares(facts)) return [[whyNoShares(facts)]];
  const shareAt = (i: number): string => cellName(place.row + FIRST_ROW + i, place.column + 2);
  return steps.map((step, i) => [
    nameOf(step, facts),
    step.customers,
    step.revenueShare,
    { formula: i === 0 ? `=${shareAt(0)}` : `=${shareAt(i)}-${shareAt(i - 1)}` },
  ]);
}

/** What the largest customers bring, tenth by tenth, so that nobody is named; what a tenth adds is a formula. */
export function paretoBlock(facts: OrderSheet): BlockSpec {
  const { pareto: text } = facts.text;
  const top = facts.pareto.steps.findIndex(({ share }) => share === TOP_CUSTOMERS);
  return {
    name: BLOCK.pareto,
    sheet: "detail",
    column: 0,
    gap: 2,
    rows: FIRST_ROW + TENTHS,
    columns: COLUMNS,
    build: (place) => ({
      ...PLAIN,
      cells: [
        [text.title],
        [text.explain],
        [text.customers, text.number, text.cumulative, text.added],
        ...lines(facts, place),
      ],
      formats: [
        { area: area(FIRST_ROW, 0, TENTHS), numberFormat: TEXT },
        { area: area(FIRST_ROW, 1, TENTHS), numberFormat: COUNT },
        { area: area(FIRST_ROW, 2, TENTHS, 2), numberFormat: SHARE },
      ],
      styles: [
        { area: area(0, 0), style: { bold: true, size: 12, color: PALETTE.ink } },
        { area: area(1, 0), style: { color: PALETTE.quiet } },
        { area: area(2, 0, 1, COLUMNS), style: { bold: true, borderBottom: PALETTE.line } },
        { area: area(2, 1, 1 + TENTHS, COLUMNS - 1), style: { align: "Right" } },
        ...(top < 0 ? [] : [{ area: area(FIRST_ROW + top, 0, 1, COLUMNS), style: { bold: true } }]),
      ],
    }),
  };
}

function summary(facts: OrderSheet): string {
  const { language, text, pareto } = facts;
  const top = pareto.steps.find(({ share }) => share === TOP_CUSTOMERS);
  if (top === undefined) return whyNoShares(facts);
  return text.pareto.summary(
    valueText(top.customers, "count", language, ""),
    valueText(top.revenueShare, "percent", language, "")
  );
}

/** Room for the chart; the block has already said why when there is nothing to draw. */
export const paretoChartBlock = (facts: OrderSheet): BlockSpec =>
  roomRightOf(BLOCK.pareto, {
    name: BLOCK.paretoChart,
    summary: hasShares(facts) ? summary(facts) : "",
  });

export function paretoDataBlock(facts: OrderSheet): BlockSpec {
  const { pareto: text } = facts.text;
  return {
    name: BLOCK.paretoData,
    sheet: "chartData",
    column: 4,
    gap: 3,
    rows: TENTHS + 1,
    columns: 2,
    build: () => ({
      ...PLAIN,
      cells: [
        [text.customers, text.cumulative],
        ...facts.pareto.steps.map((step) => [nameOf(step, facts), step.revenueShare]),
      ],
      formats: [
        { area: area(1, 0, TENTHS), numberFormat: TEXT },
        { area: area(1, 1, TENTHS), numberFormat: SHARE },
      ],
      styles: [{ area: area(0, 0, 1, 2), style: { bold: true, color: PALETTE.ink } }],
    }),
  };
}

/** The chart; none without shares. */
export function paretoChart(facts: OrderSheet): PlannedChart[] {
  if (!hasShares(facts)) return [];
  const { pareto: text } = facts.text;
  const chart: PlannedChart = {
    name: CHART.pareto,
    type: "ColumnStacked",
    title: text.chartTitle,
    data: BLOCK.paretoData,
    categories: area(1, 0, TENTHS),
    series: [
      {
        name: text.cumulative,
        values: area(1, 1, TENTHS),
        color: PALETTE.actual,
        outlineOnly: false,
      },
    ],
    valueAxisTitle: text.cumulative,
    categoryAxisTitle: text.customers,
    numberFormat: PERCENT,
    fromZero: true,
    legend: false,
    over: BLOCK.paretoChart,
    area: RIGHT_CHART,
    summary: summary(facts),
  };
  return [chart];
}

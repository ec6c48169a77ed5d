import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import type { MonthRevenue, OrderSheet } from "../facts";
import { BLOCK, CHART } from "../names";
import type { PlannedChart } from "../plan";
import { MONEY, TEXT } from "../style/numberFormats";
import { PALETTE } from "../style/palette";
import { GAP_ROWS } from "./gaps/gapBars";
import { GRID } from "./grid";
import { calendarDay, isoMonth } from "../text/isoDate";
import { valueText } from "../text/valueText";

/** Months shown: two years, so that the same month of last year is in view. */
const TREND_MONTHS = 24;
const CHART_ROWS = GAP_ROWS;
/** Two of the three columns of charts; the bars of the gaps have the first. */
const CHART_COLUMNS = GRID[1].columns + GRID[2].columns;

const shown = ({ months }: OrderSheet): readonly MonthRevenue[] => months.slice(-TREND_MONTHS);

/** One sentence about the complete months of the chart. */
function summary(facts: OrderSheet): string {
  const { language, settings, text } = facts;
  const complete = shown(facts).filter(({ running }) => !running);
  const [first, last] = [complete[0], complete[complete.length - 1]];
  if (first === undefined || last === undefined) return text.trend.none;
  const amount = (month: MonthRevenue): string =>
    valueText(month.revenue, "money", language, String(settings.currency));
  const name = ({ start }: MonthRevenue): string => {
    const { year, month } = calendarDay(start);
    return text.period.month(year, month);
  };
  if (complete.length === 1) return text.trend.single(amount(last), name(last));
  if (last.revenue === first.revenue)
    return text.trend.level(amount(last), name(last), name(first));
  const say = last.revenue > first.revenue ? text.trend.rising : text.trend.falling;
  return say(amount(last), name(last), amount(first), name(first));
}

/** The cells the chart lies on, and its summary below. */
export function trendBlock(facts: OrderSheet): BlockSpec {
  return {
    name: BLOCK.trend,
    sheet: "summary",
    column: GRID[1].column,
    beside: { block: BLOCK.gaps, down: 0 },
    gap: 1,
    rows: CHART_ROWS + 1,
    columns: CHART_COLUMNS,
    build: () => ({
      ...PLAIN,
      cells: [...Array.from({ length: CHART_ROWS }, () => [""]), [summary(facts)]],
      styles: [{ area: area(CHART_ROWS, 0), style: { color: PALETTE.quiet } }],
    }),
  };
}

/** Months with revenue in one of two columns: complete, or still running, which the chart shows hollow. */
export function trendDataBlock(facts: OrderSheet): BlockSpec {
  const { text } = facts;
  const lines = shown(facts).map(({ start, revenue, running }) => [
    isoMonth(start),
    running ? "" : revenue,
    running ? revenue : "",
  ]);
  return {
    name: BLOCK.trendData,
    sheet: "chartData",
    column: 0,
    gap: 1,
    rows: lines.length + 1,
    columns: 3,
    build: () => ({
      ...PLAIN,
      cells: [[text.trend.month, text.trend.complete, text.trend.running], ...lines],
      formats: [
        { area: area(1, 0, lines.length), numberFormat: TEXT },
        { area: area(1, 1, lines.length, 2), numberFormat: MONEY },
      ],
      styles: [{ area: area(0, 0, 1, 3), style: { bold: true, color: PALETTE.ink } }],
    }),
  };
}

export function trendChart(facts: OrderSheet): PlannedChart {
  const { text, settings } = facts;
  const months = shown(facts);
  const series = (name: string, column: number, color: string, outlineOnly: boolean) => ({
    name,
    values: area(1, column, months.length),
    color,
    outlineOnly,
  });
  return {
    name: CHART.trend,
    type: "ColumnStacked",
    title: text.trend.title(String(settings.currency)),
    data: BLOCK.trendData,
    categories: area(1, 0, months.length),
    series: [
      series(text.trend.complete, 1, PALETTE.actual, false),
      series(text.trend.running, 2, PALETTE.quiet, true),
    ],
    valueAxisTitle: text.trend.revenue,
    categoryAxisTitle: text.trend.month,
    numberFormat: "#,##0",
    fromZero: months.every(({ revenue }) => revenue >= 0),
    legend: months.some(({ running }) => running),
    over: BLOCK.trend,
    area: area(0, 0, CHART_ROWS, CHART_COLUMNS),
    summary: summary(facts),
  };
}

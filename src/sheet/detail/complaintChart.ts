import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import { RIGHT_CHART, roomRightOf } from "../block/chartRoom";
import type { ServiceSheet } from "../facts";
import { BLOCK, CHART } from "../names";
import type { PlannedCell, PlannedChart } from "../plan";
import { COUNT, TEXT } from "../style/numberFormats";
import { PALETTE } from "../style/palette";
import { calendarDay, isoMonth, monthStart } from "../text/isoDate";
import { valueText } from "../text/valueText";

/** Two years, so that the same month of last year is in view. */
const MONTHS = 24;

interface ComplaintMonth {
  readonly start: number;
  readonly complaints: number;
  readonly running: boolean;
}

const shown = ({ service, asOf }: ServiceSheet): readonly ComplaintMonth[] =>
  service.months
    .slice(-MONTHS)
    .map((month) => ({ ...month, running: monthStart(month.start, 1) > asOf + 1 }));

/** One sentence about the complete months of the chart. */
function summary(facts: ServiceSheet): string {
  const { language, text } = facts;
  const complete = shown(facts).filter(({ running }) => !running);
  const last = complete[complete.length - 1];
  if (last === undefined) return text.service.noMonth;
  const { year, month } = calendarDay(last.start);
  const mean = complete.reduce((sum, { complaints }) => sum + complaints, 0) / complete.length;
  return text.service.monthsSummary({
    complaints: valueText(last.complaints, "count", language, ""),
    month: text.period.month(year, month),
    mean: valueText(mean, "days", language, ""),
    months: String(complete.length),
  });
}

export const complaintChartBlock = (facts: ServiceSheet): BlockSpec =>
  roomRightOf(BLOCK.service, { name: BLOCK.complaintChart, summary: summary(facts) });

/** Complaints in one of two columns: of complete months, or of the running one, which the chart shows hollow. */
export function complaintDataBlock(facts: ServiceSheet): BlockSpec {
  const { service: text } = facts.text;
  const lines = shown(facts).map(({ start, complaints, running }): PlannedCell[] => [
    isoMonth(start),
    running ? "" : complaints,
    running ? complaints : "",
  ]);
  return {
    name: BLOCK.complaintData,
    sheet: "chartData",
    column: 0,
    gap: 3,
    rows: lines.length + 1,
    columns: 3,
    build: () => ({
      ...PLAIN,
      cells: [[text.month, text.complete, text.running], ...lines],
      formats: [
        { area: area(1, 0, lines.length), numberFormat: TEXT },
        { area: area(1, 1, lines.length, 2), numberFormat: COUNT },
      ],
      styles: [{ area: area(0, 0, 1, 3), style: { bold: true, color: PALETTE.ink } }],
    }),
  };
}

export function complaintChart(facts: ServiceSheet): PlannedChart {
  const { service: text } = facts.text;
  const months = shown(facts);
  const series = (name: string, column: number, color: string, outlineOnly: boolean) => ({
    ...{ name, color, outlineOnly },
    values: area(1, column, months.length),
  });
  return {
    name: CHART.complaints,
    type: "ColumnStacked",
    title: text.chartTitle,
    data: BLOCK.complaintData,
    categories: area(1, 0, months.length),
    series: [
      series(text.complete, 1, PALETTE.actual, false),
      series(text.running, 2, PALETTE.quiet, true),
    ],
    valueAxisTitle: text.complaints,
    categoryAxisTitle: text.month,
    numberFormat: "#,##0",
    fromZero: true,
    legend: months.some(({ running }) => running),
    over: BLOCK.complaintChart,
    area: RIGHT_CHART,
    summary: summary(facts),
  };
}

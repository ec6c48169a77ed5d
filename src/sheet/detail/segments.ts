import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import { RIGHT_CHART, roomRightOf } from "../block/chartRoom";
import type { SegmentFact, OrderSheet } from "../facts";
import { kpiTexts } from "../../i18n/kpis";
import { BLOCK, CHART } from "../names";
import type { PlannedCell, PlannedChart } from "../plan";
import { COUNT, MONEY, SHARE } from "../style/numberFormats";
import { PALETTE } from "../style/palette";
import { valueText } from "../text/valueText";

const COLUMNS = 6;
/** Segments of the default table; the helper range has room for all, so that the chart's references never change. */
const SEGMENT_ROWS = 10;

const total = (segments: readonly SegmentFact[], of: (segment: SegmentFact) => number): number =>
  segments.reduce((sum, segment) => sum + of(segment), 0);

/** A share of nothing is not 0. */
const share = (part: number, whole: number): PlannedCell => (whole === 0 ? "" : part / whole);

const nameOf = ({ segment }: SegmentFact, { language }: OrderSheet): string =>
  kpiTexts[language].segments[segment];

const bySize = (segments: readonly SegmentFact[]): SegmentFact[] =>
  [...segments].sort((a, b) => b.customers - a.customers);

function lines(facts: OrderSheet): PlannedCell[][] {
  const customers = total(facts.segments, (segment) => segment.customers);
  const revenue = total(facts.segments, (segment) => segment.revenue);
  const rows = bySize(facts.segments).map((segment): PlannedCell[] => [
    nameOf(segment, facts),
    segment.customers,
    share(segment.customers, customers),
    segment.revenue,
    share(segment.revenue, revenue),
    segment.medianRecency,
  ]);
  return [
    ...rows,
    [
      facts.text.segments.total,
      customers,
      share(customers, customers),
      revenue,
      share(revenue, revenue),
      "",
    ],
  ];
}

/** Segments with their customers, revenue and recency, the largest first. */
export function segmentsBlock(facts: OrderSheet): BlockSpec {
  const { segments: text } = facts.text;
  const found = facts.segments.length;
  const table = found === 0 ? [[text.none]] : lines(facts);
  return {
    name: BLOCK.segments,
    sheet: "detail",
    column: 0,
    gap: 2,
    rows: SEGMENT_ROWS + 3,
    columns: COLUMNS,
    build: () => ({
      ...PLAIN,
      cells: [
        [text.title],
        [text.segment, text.customers, text.share, text.revenue, text.revenueShare, text.recency],
        ...table,
      ],
      formats: [
        { area: area(2, 1, SEGMENT_ROWS + 1), numberFormat: COUNT },
        { area: area(2, 2, SEGMENT_ROWS + 1), numberFormat: SHARE },
        { area: area(2, 3, SEGMENT_ROWS + 1), numberFormat: MONEY },
        { area: area(2, 4, SEGMENT_ROWS + 1), numberFormat: SHARE },
        { area: area(2, 5, SEGMENT_ROWS + 1), numberFormat: "0.0" },
      ],
      styles: [
        { area: area(0, 0), style: { bold: true, size: 12, color: PALETTE.ink } },
        {
          area: area(1, 0, 1, COLUMNS),
          style: { bold: true, borderBottom: PALETTE.line },
        },
        { area: area(1, 1, 1, COLUMNS - 1), style: { align: "Right" } },
      ],
    }),
  };
}

function summary(facts: OrderSheet): string {
  const { language, text, segments } = facts;
  const [largest] = bySize(segments);
  if (largest === undefined) return text.segments.none;
  const all = total(segments, (segment) => segment.customers);
  return text.segments.summary(
    nameOf(largest, facts),
    valueText(largest.customers, "count", language, ""),
    valueText(largest.customers / all, "percent", language, "")
  );
}

/** The cells the chart lies on, and its summary below. */
export const segmentChartBlock = (facts: OrderSheet): BlockSpec =>
  roomRightOf(BLOCK.segments, { name: BLOCK.segmentChart, summary: summary(facts) });

/** Bars are drawn from the bottom up, so the smallest segment comes first. */
export function segmentDataBlock(facts: OrderSheet): BlockSpec {
  const { text } = facts;
  const rows = bySize(facts.segments).reverse();
  return {
    name: BLOCK.segmentData,
    sheet: "chartData",
    column: 4,
    gap: 3,
    rows: SEGMENT_ROWS + 1,
    columns: 2,
    build: () => ({
      ...PLAIN,
      cells: [
        [text.segments.segment, text.segments.customers],
        ...rows.map((segment) => [nameOf(segment, facts), segment.customers]),
      ],
      formats: [{ area: area(1, 1, SEGMENT_ROWS), numberFormat: COUNT }],
      styles: [{ area: area(0, 0, 1, 2), style: { bold: true, color: PALETTE.ink } }],
    }),
  };
}

export function segmentChart(facts: OrderSheet): PlannedChart {
  const { text } = facts;
  const rows = Math.max(1, facts.segments.length);
  return {
    name: CHART.segments,
    type: "BarClustered",
    title: text.segments.title,
    data: BLOCK.segmentData,
    categories: area(1, 0, rows),
    series: [
      {
        name: text.segments.customers,
        values: area(1, 1, rows),
        color: PALETTE.actual,
        outlineOnly: false,
      },
    ],
    valueAxisTitle: text.segments.customers,
    categoryAxisTitle: text.segments.segment,
    numberFormat: "#,##0",
    fromZero: true,
    legend: false,
    over: BLOCK.segmentChart,
    area: RIGHT_CHART,
    summary: summary(facts),
  };
}

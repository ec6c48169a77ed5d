import { area, PLAIN } from "../../block/areas";
import type { BlockSpec } from "../../block/blockSpec";
import type { SheetFacts } from "../../facts";
import { BLOCK, CHART } from "../../names";
import type { PlannedChart } from "../../plan";
import type { Scored } from "../../scorecard/scored";
import { PALETTE } from "../../style/palette";
import { GRID } from "../grid";
import { GAP_COLUMN, MOST_BARS } from "./gapData";
import { gapsOf, type Gap } from "./gapsOf";

export const GAP_ROWS = 16;

/** A gap as its bar shows it. */
const percent = (gap: number, { language }: SheetFacts): string =>
  new Intl.NumberFormat(language, {
    ...{ style: "percent", signDisplay: "exceptZero" },
    ...{ minimumFractionDigits: 1, maximumFractionDigits: 1 },
  }).format(gap);

function summary(gaps: readonly Gap[], facts: SheetFacts): string {
  const { gaps: text } = facts.text;
  const [worst] = gaps;
  if (worst === undefined) return text.none;
  const missed = gaps.filter(({ meaning }) => meaning < 0).length;
  if (missed === 0) return text.met(gaps.length);
  const named = { kpi: worst.scored.kpi.name, gap: percent(worst.gap, facts), all: gaps.length };
  return missed === 1 ? text.one(named) : text.furthest({ ...named, missed });
}

/** The cells the bars lie on, and their summary below; without a gap to show only that. */
export function gapBlock(facts: SheetFacts, results: Scored): BlockSpec {
  return {
    name: BLOCK.gaps,
    sheet: "summary",
    column: GRID[0].column,
    gap: 1,
    rows: GAP_ROWS + 1,
    columns: GRID[0].columns,
    build: () => ({
      ...PLAIN,
      cells: [...Array.from({ length: GAP_ROWS }, () => [""]), [summary(gapsOf(results), facts)]],
      styles: [{ area: area(GAP_ROWS, 0), style: { color: PALETTE.quiet } }],
    }),
  };
}

/** Bars of the gaps in percent, the worst on top; their tone says on which side of the target, in greyscale too. */
export function gapChart(facts: SheetFacts, results: Scored): PlannedChart[] {
  const gaps = gapsOf(results);
  if (gaps.length === 0) return [];
  const { gaps: text } = facts.text;
  const rows = Math.min(MOST_BARS, gaps.length);
  const series = (name: "better" | "worse", color: string) => ({
    name: text[name],
    values: area(1, GAP_COLUMN[name], rows),
    color,
    outlineOnly: false,
    labels: true,
  });
  return [
    {
      name: CHART.gaps,
      type: "BarClustered",
      title: rows < gaps.length ? text.worst(rows, gaps.length) : text.title,
      data: BLOCK.gapData,
      categories: area(1, GAP_COLUMN.kpi, rows),
      series: [series("better", PALETTE.good), series("worse", PALETTE.short)],
      valueAxisTitle: text.axis,
      categoryAxisTitle: text.kpi,
      numberFormat: "0%",
      fromZero: false,
      topDown: true,
      oneLine: true,
      legend: true,
      over: BLOCK.gaps,
      area: area(0, 0, GAP_ROWS, GRID[0].columns),
      summary: summary(gaps, facts),
    },
  ];
}

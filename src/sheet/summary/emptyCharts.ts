import type { SheetFacts } from "../facts";
import { CHART, MULTIPLE_CHARTS } from "../names";
import type { LeftOutChart } from "../plan";
import type { Scored } from "../scorecard/scored";
import { gapsOf } from "./gaps/gapsOf";
import { chosenKpis } from "./multiples/chosenKpis";

/** What the titles of our charts say that have nothing to show this time, should the workbook have them. */
export function emptyCharts({ text }: SheetFacts, results: Scored): LeftOutChart[] {
  const used = chosenKpis(results).length;
  return [
    ...(gapsOf(results).length === 0 ? [{ name: CHART.gaps, title: text.gaps.none }] : []),
    ...MULTIPLE_CHARTS.slice(used).map((name) => ({ name, title: text.multiples.empty })),
  ];
}

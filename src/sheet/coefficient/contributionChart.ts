import { COMPONENTS } from "../../catalog/coefficient/components";
import { indexForm } from "../../catalog/coefficient/indexForm";
import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import { CHART_ROWS, chartArea, chartRoom } from "../block/chartRoom";
import type { CoefficientSheet } from "../facts";
import { sentence, textLiteral } from "../formulas/textLiteral";
import { BLOCK, CHART, RESULT } from "../names";
import type { Formula, PlannedCell, PlannedChart } from "../plan";
import { PALETTE } from "../style/palette";
import { valueText } from "../text/valueText";
import { benchmarksOf, safetyOf, weightsOf } from "./settings";

const PLACE = { column: 0, columns: 7 };

/** The index form as it stands at the build. */
export function indexOf({ coefficient, settings }: CoefficientSheet) {
  const values = { ...coefficient.actual, safety: safetyOf(settings.risk_rate) };
  return indexForm(values, benchmarksOf(settings), weightsOf(settings));
}

const hasBars = (facts: CoefficientSheet): boolean => indexOf(facts).index !== null;

/** Why there is nothing to draw, and what to do. */
const withoutIndex = ({ text, sheetNames }: CoefficientSheet): string =>
  text.coefficient.noIndex.replace("{targets}", () => sheetNames.targets);

/** The sentence below the chart follows the block like the bars. */
function liveSummary(facts: CoefficientSheet): Formula {
  const { summary } = facts.text.coefficient;
  const index = RESULT.coefficientIndex;
  const said = sentence(summary, { index: `TEXT(${index},"0.00")` });
  return { formula: `=IF(ISNUMBER(${index}),${said},${textLiteral(withoutIndex(facts))})` };
}

/** The same sentence with the number of the build, for the file's alternative text. */
function builtSummary(facts: CoefficientSheet): string {
  const { index } = indexOf(facts);
  if (index === null) return withoutIndex(facts);
  return facts.text.coefficient.summary.replace(
    "{index}",
    valueText(index, "ratio", facts.language, "")
  );
}

/** Room for the chart and its sentence; a new one without bars is for the sentence alone, so that no hole is printed. */
export const contributionChartBlock = (facts: CoefficientSheet): BlockSpec =>
  chartRoom(BLOCK.contributionChart, [{ ...PLACE, summary: liveSummary(facts) }], {
    chartRows: hasBars(facts) ? CHART_ROWS : 1,
  });

/** Bars read the block by its name, so they follow an edited benchmark; from the bottom up, so the last comes first. */
export function contributionDataBlock({ text }: CoefficientSheet): BlockSpec {
  const { columns, components } = text.coefficient;
  const rows = COMPONENTS.map((component, i): PlannedCell[] => {
    const points = `INDEX(${RESULT.logPoints},${i + 1})`;
    return [components[component], { formula: `=IF(ISNUMBER(${points}),${points},0)` }];
  }).reverse();
  return {
    name: BLOCK.contributionData,
    sheet: "chartData",
    column: 4,
    gap: 3,
    rows: COMPONENTS.length + 1,
    columns: 2,
    build: () => ({
      ...PLAIN,
      cells: [[columns.component, columns.logPoints], ...rows],
      formats: [{ area: area(1, 1, COMPONENTS.length), numberFormat: "0.0" }],
      styles: [{ area: area(0, 0, 1, 2), style: { bold: true, color: PALETTE.ink } }],
    }),
  };
}

/** The chart; none while no component has a bar. */
export function contributionChart(facts: CoefficientSheet): PlannedChart[] {
  if (!hasBars(facts)) return [];
  const { columns, chartTitle } = facts.text.coefficient;
  const chart: PlannedChart = {
    name: CHART.contributions,
    type: "BarClustered",
    title: chartTitle,
    data: BLOCK.contributionData,
    categories: area(1, 0, COMPONENTS.length),
    series: [
      {
        name: columns.logPoints,
        values: area(1, 1, COMPONENTS.length),
        color: PALETTE.actual,
        outlineOnly: false,
      },
    ],
    valueAxisTitle: columns.logPoints,
    categoryAxisTitle: columns.component,
    numberFormat: "0",
    fromZero: false,
    legend: false,
    over: BLOCK.contributionChart,
    area: chartArea(PLACE),
    summary: builtSummary(facts),
  };
  return [chart];
}

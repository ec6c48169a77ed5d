import { area } from "../../block/areas";
import type { SheetFacts } from "../../facts";
import { BLOCK, MULTIPLE_CHARTS, MULTIPLE_DATA } from "../../names";
import type { LineLook, PlannedChart, PlannedSeries } from "../../plan";
import { unitOf } from "../../scorecard/unitOf";
import type { Scored, ScoredKpi } from "../../scorecard/scored";
import { VALUE_FORMAT } from "../../style/numberFormats";
import { PALETTE } from "../../style/palette";
import { chosenKpis } from "./chosenKpis";
import { LINES, type MultipleLine } from "./multipleData";
import { type MultiplePoint, multiplePoints } from "./multiplePoints";
import { multipleArea } from "./multiplesBlock";
import { multipleSummary } from "./multipleSummary";
import { type Scale, sharedScales } from "./sharedScales";

interface Look {
  readonly color: string;
  readonly line: LineLook;
  readonly labels?: boolean;
  readonly outlineOnly?: boolean;
}

const thin = (style: LineLook["style"]): LineLook => ({ weight: 0.75, style, marker: "None" });
const DOT: LineLook = { weight: 2, style: "Continuous", marker: "Circle" };

/** Lines differ in dash and weight, not only in colour. */
const LOOK: Readonly<Record<MultipleLine, Look>> = {
  lower: { color: PALETTE.faint, line: thin("RoundDot") },
  upper: { color: PALETTE.faint, line: thin("RoundDot") },
  mean: { color: PALETTE.faint, line: thin("Continuous") },
  target: { color: PALETTE.input, line: { weight: 1.25, style: "Dash", marker: "None" } },
  actual: { color: PALETTE.actual, line: { weight: 2, style: "Continuous", marker: "None" } },
  latest: { color: PALETTE.actual, line: DOT, labels: true },
  running: { color: PALETTE.actual, line: DOT, labels: true, outlineOnly: true },
};

const plannedSeries = (name: string, line: MultipleLine, rows: number): PlannedSeries => ({
  name,
  values: area(1, LINES.indexOf(line) + 1, rows),
  outlineOnly: false,
  ...LOOK[line],
});

/** All numbers that a chart draws: they decide its scale. */
function drawnValues({ kpi, target }: ScoredKpi, points: readonly MultiplePoint[]): number[] {
  const { process } = kpi;
  const lines = [target.target, process?.lower ?? null, process?.upper ?? null];
  return [...points.flatMap(({ actual, running }) => [actual, running]), ...lines].filter(
    (value) => value !== null
  );
}

/** Whole numbers on the axis as far as they tell its grid lines apart. */
function axisFormat({ kpi }: ScoredKpi, { step }: Scale): string {
  const { format } = kpi.definition;
  if (format === "percent") return step >= 0.01 ? "0%" : "0.0%";
  return step >= 1 ? "#,##0" : VALUE_FORMAT[format];
}

/** Up to six small charts of one size, each a KPI over its past. */
export function multipleCharts(facts: SheetFacts, results: Scored): PlannedChart[] {
  const { multiples: text } = facts.text;
  const chosen = chosenKpis(results);
  const points = chosen.map((scored) => multiplePoints(scored, facts));
  const scales = sharedScales(
    chosen.map((scored, i) => ({
      format: scored.kpi.definition.format,
      values: drawnValues(scored, points[i]!),
    }))
  );
  return chosen.map((scored, i): PlannedChart => {
    const { kpi } = scored;
    // One more than there are points: room for the label of the last.
    const rows = points[i]!.length + 1;
    const unit = unitOf(kpi, facts);
    return {
      name: MULTIPLE_CHARTS[i]!,
      type: "Line",
      title: text.title(kpi.name, unit),
      data: MULTIPLE_DATA[i]!,
      categories: area(1, 0, rows),
      series: LINES.map((line) => plannedSeries(text.series[line], line, rows)),
      valueAxisTitle: unit,
      categoryAxisTitle: text.periods[facts.period.kind],
      numberFormat: axisFormat(scored, scales[i]!),
      fromZero: false,
      scale: scales[i]!,
      legend: false,
      over: BLOCK.multiples,
      area: multipleArea(i),
      summary: multipleSummary(kpi, facts),
    };
  });
}

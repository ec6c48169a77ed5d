import { SERIES_PERIODS } from "../../../catalog/series";
import { area, PLAIN } from "../../block/areas";
import type { BlockSpec } from "../../block/blockSpec";
import type { SheetFacts } from "../../facts";
import { columnOf } from "../../formulas/columnOf";
import { textLiteral } from "../../formulas/textLiteral";
import { MULTIPLE_DATA, TABLE } from "../../names";
import type { PlannedCell } from "../../plan";
import type { Scored, ScoredKpi } from "../../scorecard/scored";
import { TEXT, VALUE_FORMAT } from "../../style/numberFormats";
import { PALETTE } from "../../style/palette";
import { chosenKpis } from "./chosenKpis";
import { type MultiplePoint, multiplePoints } from "./multiplePoints";

/** Lines of a small chart, in the order in which they are drawn; the actual comes over the others. */
export const LINES = ["lower", "upper", "mean", "target", "actual", "latest", "running"] as const;
export type MultipleLine = (typeof LINES)[number];

const COLUMNS = LINES.length + 1;
const ROWS = SERIES_PERIODS + 3;
/** A category after the last: room for the label of the latest value. It is not empty, because categories have no gaps. */
const ROOM = [" "];

/** The target of the scorecard, as it is edited. Without one it is #N/A, which draws no point: a text would draw a 0. */
function targetCell({ kpi, target }: ScoredKpi, { text }: SheetFacts): PlannedCell {
  if (target.target === null) return "";
  const { columns } = text.scorecard;
  const ids = columnOf(TABLE.scorecard, columns.id);
  const found = `INDEX(${columnOf(TABLE.scorecard, columns.target)},MATCH(${textLiteral(kpi.id)},${ids},0))`;
  return { formula: `=IF(ISNUMBER(${found}),${found},MATCH("",${ids},0))` };
}

function line(scored: ScoredKpi, point: MultiplePoint, facts: SheetFacts): PlannedCell[] {
  const { process } = scored.kpi;
  const cells: Record<MultipleLine, PlannedCell> = {
    lower: process?.lower ?? "",
    upper: process?.upper ?? "",
    mean: process?.mean ?? "",
    target: targetCell(scored, facts),
    actual: point.actual ?? "",
    latest: point.latest ?? "",
    running: point.running ?? "",
  };
  return [point.label, ...LINES.map((name) => cells[name])];
}

function dataBlock(name: string, scored: ScoredKpi | undefined, facts: SheetFacts): BlockSpec {
  const { multiples } = facts.text;
  const headers = [
    scored?.kpi.name ?? multiples.empty,
    ...LINES.map((line) => multiples.series[line]),
  ];
  const lines =
    scored === undefined
      ? []
      : [...multiplePoints(scored, facts).map((point) => line(scored, point, facts)), ROOM];
  return {
    name,
    sheet: "chartData",
    column: 0,
    gap: 2,
    rows: ROWS,
    columns: COLUMNS,
    build: () => ({
      ...PLAIN,
      cells: [headers, ...lines],
      formats: [
        { area: area(1, 0, ROWS - 1), numberFormat: TEXT },
        {
          area: area(1, 1, ROWS - 1, COLUMNS - 1),
          numberFormat: VALUE_FORMAT[scored?.kpi.definition.format ?? "ratio"],
        },
      ],
      styles: [{ area: area(0, 0, 1, COLUMNS), style: { bold: true, color: PALETTE.ink } }],
    }),
  };
}

/** Helper ranges of the small charts; a place without a KPI is empty. */
export function multipleDataBlocks(facts: SheetFacts, results: Scored): BlockSpec[] {
  const chosen = chosenKpis(results);
  return MULTIPLE_DATA.map((name, i) => dataBlock(name, chosen[i], facts));
}

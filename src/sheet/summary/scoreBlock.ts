import type { SheetText } from "../../i18n/sheet";
import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import type { SheetFacts } from "../facts";
import { cellName } from "../formulas/cellName";
import { columnOf } from "../formulas/columnOf";
import { numberSettingOf } from "../formulas/settingOf";
import { sentence, textLiteral } from "../formulas/textLiteral";
import { BLOCK, RESULT, TABLE } from "../names";
import type { Formula, Place } from "../plan";
import { COUNT, SHARE } from "../style/numberFormats";
import { PALETTE } from "../style/palette";
import { COMPARED_DECIMALS } from "../scorecard/rowFormulas";
import type { ScorecardColumn } from "../scorecard/columns";
import type { Scored, ScoredKpi } from "../scorecard/scored";
import { STATUSES, statusLabel } from "../scorecard/status";

const COLUMN = { score: 0, grade: 2, statuses: [4, 5, 6, 8, 9] } as const;
const COLUMNS = 20;

const scorecard = (column: ScorecardColumn, text: SheetText): string =>
  columnOf(TABLE.scorecard, text.scorecard.columns[column]);

function scoreFormula(text: SheetText): Formula {
  const points = scorecard("points", text);
  return {
    formula: `=IFERROR(SUM(${points})/SUMIFS(${scorecard("weight", text)},${points},">=0"),"")`,
  };
}

/** Grades compare the unrounded score; a boundary belongs to the better grade. */
function gradeFormula(score: string, text: SheetText): Formula {
  const from = (key: "grade_a" | "grade_b" | "grade_c"): string =>
    `ROUND(${score},${COMPARED_DECIMALS})>=${numberSettingOf(key, text)}`;
  const grade = `IF(${from("grade_a")},"A",IF(${from("grade_b")},"B",IF(${from("grade_c")},"C","D")))`;
  return { formula: `=IF(ISNUMBER(${score}),${grade},"")` };
}

/** How far sums may differ, relative to their size, before something was changed. */
const UNCHANGED = "1E-6";

type Known = Pick<SheetFacts, "text" | "settings">;

/**
 * True when targets, weights, thresholds, settings or values are no longer those of the build: sentences, and values that
 * depend on settings, do not follow, while score, grade and status do.
 */
function isChanged({ rows }: Scored, { text, settings }: Known): string {
  const sum = (of: (row: ScoredKpi) => number | null): number =>
    rows.reduce((total, row) => total + (of(row) ?? 0), 0);
  const differs = (column: string, built: number): string =>
    `ABS(SUM(${column})-(${built}))>${UNCHANGED}*MAX(1,ABS(${built}))`;
  const recounted = (["offTarget", "watch"] as const).map((status) => {
    const label = textLiteral(statusLabel(status, text.status));
    const built = rows.filter(({ row }) => row.status === status).length;
    return `COUNTIFS(${scorecard("status", text)},${label})<>${built}`;
  });
  const [targets, points] = [sum(({ target }) => target.target), sum(({ row }) => row.points)];
  const given = Object.values(settings).reduce<number>(
    (total, value) => total + (typeof value === "number" ? value : 0),
    0
  );
  const sums = [
    differs(scorecard("target", text), targets),
    differs(scorecard("points", text), points),
    differs(columnOf(TABLE.settings, text.settings.columns.value), given),
  ];
  return `OR(${[...sums, ...recounted].join(",")})`;
}

/** Says whether weights were scaled up because some KPIs take no part, and whether the sentences are older than the numbers. */
function coverageFormula(score: string, results: Scored, known: Known): Formula {
  const { text } = known;
  const weight = scorecard("weight", text);
  const all = `COUNTIFS(${weight},">0")`;
  const left = `(${all}-COUNTIFS(${weight},">0",${scorecard("points", text)},">=0"))`;
  const reweighted = sentence(text.score.reweighted, { left, all });
  const counted = `IF(${left}>0,${reweighted},${textLiteral(text.score.complete)})`;
  const coverage = `IF(ISNUMBER(${score}),${counted},${textLiteral(text.score.none)})`;
  const changed = textLiteral([text.score.between, text.score.changed].join(""));
  const older = `IF(${isChanged(results, known)},${changed},"")`;
  return { formula: `=${coverage}&${older}` };
}

function cells(place: Place, results: Scored, known: Known) {
  const { text } = known;
  const score = cellName(place.row + 1, place.column + COLUMN.score);
  const labels: (string | Formula)[] = Array<string>(COLUMNS).fill("");
  const values: (string | Formula)[] = Array<string>(COLUMNS).fill("");
  labels[COLUMN.score] = text.score.score;
  labels[COLUMN.grade] = text.score.grade;
  values[COLUMN.score] = scoreFormula(text);
  values[COLUMN.grade] = gradeFormula(score, text);
  STATUSES.forEach((status, i) => {
    const column = COLUMN.statuses[i] ?? 0;
    const label = statusLabel(status, text.status);
    labels[column] = label;
    values[column] = {
      formula: `=COUNTIFS(${scorecard("status", text)},${textLiteral(label)})`,
    };
  });
  return [labels, values, [coverageFormula(score, results, known)]];
}

/** The score strip: everything in it follows the scorecard. */
export function scoreBlock(facts: SheetFacts, results: Scored): BlockSpec {
  return {
    name: BLOCK.score,
    sheet: "summary",
    column: 0,
    gap: 1,
    rows: 3,
    columns: COLUMNS,
    build: (place) => ({
      ...PLAIN,
      cells: cells(place, results, facts),
      formats: [
        { area: area(1, COLUMN.score), numberFormat: SHARE },
        { area: area(1, COLUMN.statuses[0], 1, COLUMNS - COLUMN.statuses[0]), numberFormat: COUNT },
      ],
      styles: [
        {
          area: area(0, 0, 1, COLUMNS),
          style: { color: PALETTE.quiet, align: "Left", borderTop: PALETTE.line },
        },
        {
          area: area(1, 0, 1, COLUMNS),
          style: { bold: true, size: 14, color: PALETTE.ink, align: "Left" },
        },
        {
          area: area(2, 0, 1, COLUMNS),
          style: { color: PALETTE.quiet, borderBottom: PALETTE.line },
        },
      ],
      names: [
        { name: RESULT.score, area: area(1, COLUMN.score) },
        { name: RESULT.grade, area: area(1, COLUMN.grade) },
      ],
    }),
  };
}

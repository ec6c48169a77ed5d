import type { SurveyPeriod } from "../../catalog/surveySummary";
import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import type { SurveySheet } from "../facts";
import { BLOCK } from "../names";
import type { PlannedCell } from "../plan";
import { COUNT, SHARE, VALUE_FORMAT } from "../style/numberFormats";
import { PALETTE } from "../style/palette";

const COLUMNS = 3;
const FIRST_ROW = 2;

interface Line {
  readonly label: (text: SurveySheet["text"]["survey"]) => string;
  readonly numberFormat: string;
  readonly of: (period: SurveyPeriod) => number | null;
}

const share = (part: number, { promoters }: SurveyPeriod): number => part / promoters!.n;

/** Rows of the block; what was not asked, or has no answer, stays empty. */
const LINES: readonly Line[] = [
  {
    label: (text) => text.score,
    numberFormat: VALUE_FORMAT.points,
    of: ({ score }) => score.value,
  },
  { label: (text) => text.low, numberFormat: VALUE_FORMAT.points, of: ({ score }) => score.low },
  { label: (text) => text.high, numberFormat: VALUE_FORMAT.points, of: ({ score }) => score.high },
  { label: (text) => text.answers, numberFormat: COUNT, of: ({ score }) => score.n },
  {
    label: (text) => text.promoters,
    numberFormat: SHARE,
    of: (period) => period.promoters && share(period.promoters.promoters, period),
  },
  {
    label: (text) => text.passives,
    numberFormat: SHARE,
    of: (period) => passiveShare(period),
  },
  {
    label: (text) => text.detractors,
    numberFormat: SHARE,
    of: (period) => period.promoters && share(period.promoters.detractors, period),
  },
  {
    label: (text) => text.responseRate,
    numberFormat: SHARE,
    of: ({ responseRate }) => responseRate.value,
  },
];

export function passiveShare(period: SurveyPeriod): number | null {
  if (period.promoters === null) return null;
  const { promoters, detractors, n } = period.promoters;
  return (n - promoters - detractors) / n;
}

/** The net promoter score with its interval and shares, and the response rate where the number sent is known. */
export function surveyBlock({ text: { survey: text }, survey }: SurveySheet): BlockSpec {
  const rows = LINES.map(({ label, of }): PlannedCell[] => [
    label(text),
    of(survey.actual) ?? "",
    of(survey.previous) ?? "",
  ]);
  return {
    name: BLOCK.survey,
    sheet: "detail",
    column: 0,
    gap: 2,
    rows: FIRST_ROW + LINES.length,
    columns: COLUMNS,
    build: () => ({
      ...PLAIN,
      cells: [[text.title], [text.measure, text.actual, text.previous], ...rows],
      formats: LINES.map(({ numberFormat }, i) => ({
        area: area(FIRST_ROW + i, 1, 1, 2),
        numberFormat,
      })),
      styles: [
        { area: area(0, 0), style: { bold: true, size: 12, color: PALETTE.ink } },
        { area: area(1, 0, 1, COLUMNS), style: { bold: true, borderBottom: PALETTE.line } },
        { area: area(1, 1, 1 + LINES.length, 2), style: { align: "Right" } },
        { area: area(FIRST_ROW, 2, LINES.length), style: { color: PALETTE.quiet } },
        { area: area(FIRST_ROW, 0, 1, 2), style: { bold: true } },
      ],
    }),
  };
}

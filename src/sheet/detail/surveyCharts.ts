import type { SurveyPeriod } from "../../catalog/surveySummary";
import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import { chartArea, chartRoom, RIGHT_PART } from "../block/chartRoom";
import type { SurveySheet } from "../facts";
import { BLOCK, CHART } from "../names";
import type { Area, PlannedCell, PlannedChart, PlannedSeries } from "../plan";
import { SHARE, TEXT } from "../style/numberFormats";
import { PALETTE } from "../style/palette";
import { valueText } from "../text/valueText";
import { passiveShare } from "./surveyBlock";

/** The first column right of the table. */
const COLUMN = 3;
/** The charts stand side by side, the second one in the right part of the page; columns of their room. */
const PLACES = {
  score: { column: 0, columns: 4 },
  satisfaction: { column: RIGHT_PART.column - COLUMN, columns: RIGHT_PART.columns },
};
/** Scales end at 10 points at most; the helper range has room for all, so that the chart's references never change. */
const MOST_POINTS = 10;
const SHARES_ROW = 0;
const POINTS_ROW = 4;

function scoreSentence({ survey, text, language }: SurveySheet): string {
  const { value, low, high, n } = survey.actual.score;
  if (value === null || low === null || high === null || n === null) return text.survey.noScore;
  const points = (amount: number): string => valueText(amount, "points", language, "");
  return text.survey.scoreSummary({
    score: points(value),
    low: points(low),
    high: points(high),
    answers: valueText(n, "count", language, ""),
  });
}

function satisfactionSentence({ survey, text, language }: SurveySheet): string {
  const counts = survey.actual.satisfaction;
  if (counts === null) return text.survey.noSatisfaction;
  const most = Math.max(...counts);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return text.survey.satisfactionSummary({
    point: String(counts.lastIndexOf(most) + 1),
    scale: String(counts.length),
    share: valueText(most / all, "percent", language, ""),
    answers: valueText(all, "count", language, ""),
  });
}

/** Room for the bars of promoters, and beside it for those of satisfaction. */
export const surveyChartBlock = (facts: SurveySheet): BlockSpec =>
  chartRoom(
    BLOCK.surveyChart,
    [
      { ...PLACES.score, summary: scoreSentence(facts) },
      { ...PLACES.satisfaction, summary: satisfactionSentence(facts) },
    ],
    { column: COLUMN, beside: { block: BLOCK.survey, down: 0 } }
  );

function shareRow(label: string, { promoters, ...period }: SurveyPeriod): PlannedCell[] {
  if (promoters === null) return [label, "", "", ""];
  const { n } = promoters;
  const passives = passiveShare({ ...period, promoters });
  return [label, promoters.detractors / n, passives ?? "", promoters.promoters / n];
}

function pointRow(point: number, { actual, previous }: SurveySheet["survey"]): PlannedCell[] {
  const shareOf = ({ satisfaction }: SurveyPeriod): PlannedCell => {
    const count = satisfaction?.[point - 1];
    if (satisfaction === null || count === undefined) return "";
    return count / satisfaction.reduce((sum, each) => sum + each, 0);
  };
  // Text: Excel would take numbers beside the shares for a series of their own.
  return [String(point), shareOf(previous), shareOf(actual)];
}

const scaleOf = ({ actual, previous }: SurveySheet["survey"]): number =>
  (actual.satisfaction ?? previous.satisfaction ?? [1]).length;

/** Shares of detractors, passives and promoters by period, and of the points of satisfaction. */
export function surveyDataBlock(facts: SurveySheet): BlockSpec {
  const { survey } = facts;
  const { survey: text } = facts.text;
  const points = Array.from({ length: scaleOf(survey) }, (_, i) => pointRow(i + 1, survey));
  return {
    name: BLOCK.surveyData,
    sheet: "chartData",
    column: 4,
    gap: 3,
    rows: POINTS_ROW + 1 + MOST_POINTS,
    columns: 4,
    build: () => ({
      ...PLAIN,
      cells: [
        [text.period, text.detractors, text.passives, text.promoters],
        shareRow(text.previous, survey.previous),
        shareRow(text.actual, survey.actual),
        [""],
        [text.points, text.previous, text.actual],
        ...points,
      ],
      formats: [
        { area: area(SHARES_ROW + 1, 1, 2, 3), numberFormat: SHARE },
        { area: area(POINTS_ROW + 1, 0, MOST_POINTS), numberFormat: TEXT },
        { area: area(POINTS_ROW + 1, 1, MOST_POINTS, 2), numberFormat: SHARE },
      ],
      styles: [SHARES_ROW, POINTS_ROW].map((row) => ({
        area: area(row, 0, 1, 4),
        style: { bold: true, color: PALETTE.ink },
      })),
    }),
  };
}

type Bars = Pick<
  PlannedChart,
  "name" | "type" | "title" | "categories" | "series" | "area" | "summary" | "categoryAxisTitle"
> &
  Partial<Pick<PlannedChart, "scale">>;

const shareChart = (bars: Bars, { text }: SurveySheet): PlannedChart => ({
  ...bars,
  data: BLOCK.surveyData,
  valueAxisTitle: text.survey.share,
  numberFormat: "0%",
  fromZero: true,
  legend: true,
  over: BLOCK.surveyChart,
});

const series = (name: string, values: Area, color: string): PlannedSeries => ({
  ...{ name, values, color },
  outlineOnly: false,
});

function scoreBars(facts: SurveySheet): Bars {
  const { survey: text } = facts.text;
  const shares = (column: number): Area => area(SHARES_ROW + 1, column, 2);
  return {
    name: CHART.score,
    type: "ColumnStacked",
    scale: { minimum: 0, maximum: 1 },
    title: text.scoreTitle,
    categories: shares(0),
    series: [
      series(text.detractors, shares(1), PALETTE.short),
      series(text.passives, shares(2), PALETTE.line),
      series(text.promoters, shares(3), PALETTE.actual),
    ],
    categoryAxisTitle: text.period,
    area: chartArea(PLACES.score),
    summary: scoreSentence(facts),
  };
}

function satisfactionBars(facts: SurveySheet): Bars {
  const { survey: text } = facts.text;
  const points = (column: number): Area => area(POINTS_ROW + 1, column, scaleOf(facts.survey));
  return {
    name: CHART.satisfaction,
    type: "BarClustered",
    title: text.satisfactionTitle,
    categories: points(0),
    series: [
      series(text.previous, points(1), PALETTE.faint),
      series(text.actual, points(2), PALETTE.actual),
    ],
    categoryAxisTitle: text.points,
    area: chartArea(PLACES.satisfaction),
    summary: satisfactionSentence(facts),
  };
}

export const surveyCharts = (facts: SurveySheet): PlannedChart[] =>
  [scoreBars(facts), satisfactionBars(facts)].map((bars) => shareChart(bars, facts));

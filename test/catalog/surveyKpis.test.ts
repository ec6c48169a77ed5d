import { NO_ANSWER, noAnswer } from "../../src/catalog/measure";
import type { KpiSettings } from "../../src/catalog/settings";
import { cellsFrom, column, installHost } from "../support/excelFunctions";
import { daysFromTo, kpiOf } from "../support/kpiOf";
import { type AnswerRow, surveySource } from "../support/sourceRows";

beforeAll(() => installHost());

const [FIRST, LAST] = [45658, 45688];
const JANUARY = daysFromTo(FIRST, LAST);

/** Answers before, in and after January, some questions left out; synthetic. */
const ANSWERS: readonly AnswerRow[] = Array.from({ length: 90 }, (_, i) => [
  FIRST - 30 + i + 0.4,
  i % 13 === 0 ? null : (i * 7) % 11,
  i % 11 === 0 ? null : 1 + ((i * 3) % 5),
  i % 5 === 0 ? null : 1 + ((i * 5) % 7),
]);
const data = { survey: surveySource(ANSWERS, { first: FIRST - 30, last: FIRST + 59 }) };
const inJanuary = ANSWERS.filter(([date]) => date >= FIRST && date < LAST + 1);
const cells = (question: 1 | 2 | 3) =>
  column(...inJanuary.map((answer) => answer[question] ?? null).filter((cell) => cell !== null));
const kpi = (id: Parameters<typeof kpiOf>[0], settings?: Partial<KpiSettings>) => {
  const { value, low, high, n } = kpiOf(id, data, JANUARY, settings);
  return [value, low, high, n];
};

test("the net promoter score is that of NPS over the period's answers", () => {
  expect([kpi("NPS")]).toEqual(cellsFrom("NPS", cells(1), null, 0.95));
});

test.each(["top", "mean", "points"] as const)(
  "satisfaction told as %s is that of CSAT over the period's answers",
  (csatMode) => {
    const theirs = cellsFrom("CSAT", cells(2), 5, 2, csatMode, 0.95) as number[][];
    kpi("CSAT", { csatMode }).forEach((value, i) => expect(value).toBeCloseTo(theirs[0]![i]!, 12));
  }
);

test("the setting csat_top says how many of the highest answers count", () => {
  expect([kpi("CSAT", { csatTop: 1 })]).toEqual(cellsFrom("CSAT", cells(2), 5, 1, "top", 0.95));
  expect(kpi("CSAT", { csatTop: 6 })[0]).toBeNull();
});

test("ease is the mean of CES over the period's answers", () => {
  const theirs = cellsFrom("CES", cells(3), 7, "mean", 0.95) as number[][];
  kpi("CES").forEach((value, i) => expect(value).toBeCloseTo(theirs[0]![i]!, 12));
});

test("the response rate is RESPONSERATE of answers to the setting surveys_sent", () => {
  const theirs = cellsFrom("RESPONSERATE", inJanuary.length, 124, 0.95);
  expect([kpi("RESPONSERATE", { surveysSent: 124 })]).toEqual(theirs);
});

test("without the number sent, or with fewer sent than answered, there is no response rate", () => {
  expect(kpi("RESPONSERATE")[0]).toBeNull();
  expect(kpi("RESPONSERATE", { surveysSent: 10 })[0]).toBeNull();
});

test("19 promoters, 8 passives and 9 detractors score 27.78 with adjusted limits of -0.44 and 51.72", () => {
  // DOMAIN.md 6.7.
  const scores = [...Array<9>(19).fill(9), ...Array<8>(8).fill(8), ...Array<3>(9).fill(3)];
  const survey = surveySource(
    scores.map((score) => [FIRST, score]),
    { first: FIRST, last: FIRST }
  );
  const { value, low, high } = kpiOf("NPS", { survey }, JANUARY);
  expect([value, low, high].map((points) => points!.toFixed(2))).toEqual([
    ...["27.78", "-0.44", "51.72"],
  ]);
});

test("a question that nobody answered in the period has no number, nor has a period outside the data", () => {
  const survey = surveySource([[FIRST, null, 5]], { first: FIRST, last: FIRST });
  expect(kpiOf("NPS", { survey }, JANUARY)).toEqual(noAnswer("noAnswers"));
  expect(kpiOf("CSAT", { survey }, daysFromTo(FIRST + 60, LAST + 60))).toEqual(NO_ANSWER);
});

test("more answers than questionnaires sent, and a count beyond the scale, say so", () => {
  const reason = (id: "RESPONSERATE" | "CSAT", settings: Partial<KpiSettings>) =>
    kpiOf(id, data, JANUARY, settings).reason;
  expect(reason("RESPONSERATE", { surveysSent: 10 })).toBe("moreAnswersThanSent");
  expect(reason("CSAT", { csatTop: 6 })).toBe("topBeyondScale");
});

import { scoreCounts } from "../calc/voice/scoreCounts";
import type { PromoterCounts } from "../calc/voice/promoterCounts";
import type { ScaleAnswers } from "./facts/surveyFacts";
import { SURVEY_KPIS } from "./kpis/surveyKpis";
import type { Measure } from "./measure";
import type { PeriodFacts } from "./periodFacts";

/** What a survey says of one period beside its KPIs. */
export interface SurveyPeriod {
  readonly score: Measure;
  /** null without an answer to how likely a recommendation is. */
  readonly promoters: PromoterCounts | null;
  /** How often each point of the scale was given, from 1; null without an answer. */
  readonly satisfaction: readonly number[] | null;
  readonly responseRate: Measure;
}

export interface SurveySummary {
  readonly actual: SurveyPeriod;
  readonly previous: SurveyPeriod;
}

function distribution(satisfaction: ScaleAnswers | null): readonly number[] | null {
  if (satisfaction === null || satisfaction.scores.length === 0) return null;
  return [...scoreCounts(satisfaction.scores, { low: 1, high: satisfaction.scale })];
}

function surveyPeriod(facts: PeriodFacts): SurveyPeriod {
  const promoters = facts.survey?.promoters ?? null;
  return {
    score: SURVEY_KPIS.NPS.measure(facts),
    promoters: promoters === null || promoters.n === 0 ? null : promoters,
    satisfaction: distribution(facts.survey?.satisfaction ?? null),
    responseRate: SURVEY_KPIS.RESPONSERATE.measure(facts),
  };
}

/** The answers of a period and of the one before. */
export const surveySummary = (actual: PeriodFacts, previous: PeriodFacts): SurveySummary => ({
  actual: surveyPeriod(actual),
  previous: surveyPeriod(previous),
});

import type { NumberColumn } from "../../calc/columns";
import type { Period } from "../../calc/dates/period";
import { promoterCounts, type PromoterCounts } from "../../calc/voice/promoterCounts";
import type { SurveyRows } from "../rows";
import { knownAt, rowsOfPeriod } from "./rowsOfPeriod";

/** What the KPIs of a survey are measured from in one period; null for a question that was not asked. */
export interface SurveyFacts {
  /** Questionnaires that came back. */
  readonly answers: number;
  readonly promoters: PromoterCounts | null;
  /** Answers in points of their scale, 1 to `scale`. */
  readonly satisfaction: ScaleAnswers | null;
  readonly effort: ScaleAnswers | null;
}

export interface ScaleAnswers {
  readonly scores: NumberColumn;
  readonly scale: number;
}

/** The facts of a period. */
export function surveyFacts(rows: SurveyRows, period: Period): SurveyFacts {
  const at = rowsOfPeriod(rows.date, period);
  const { recommend, satisfaction, effort } = rows;
  const onScale = (column: NumberColumn | null, scale: number): ScaleAnswers | null =>
    column === null ? null : { scores: knownAt(column, at), scale };
  return {
    answers: at.length,
    promoters: recommend === null ? null : promoterCounts(knownAt(recommend, at), null),
    satisfaction: onScale(satisfaction, rows.satisfactionScale),
    effort: onScale(effort, rows.effortScale),
  };
}

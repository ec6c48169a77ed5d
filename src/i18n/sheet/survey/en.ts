/** Numbers of the net promoter score inside a sentence. */
export interface ScoreTexts {
  readonly score: string;
  readonly low: string;
  readonly high: string;
  readonly answers: string;
}

/** The answer given most often. */
export interface CommonAnswer {
  readonly point: string;
  readonly scale: string;
  readonly share: string;
  readonly answers: string;
}

/** The block about a survey and its charts. */
export const en = {
  title: "Customer voice",
  measure: "Survey",
  actual: "Actual",
  previous: "Previous",
  score: "Net promoter score",
  low: "Lower 95% limit",
  high: "Upper 95% limit",
  answers: "Answers",
  promoters: "Promoters (9 and 10)",
  passives: "Passives (7 and 8)",
  detractors: "Detractors (0 to 6)",
  responseRate: "Response rate",
  period: "Period",
  points: "Satisfaction",
  share: "Share of answers",
  scoreTitle: "Detractors, passives and promoters",
  satisfactionTitle: "How satisfied customers are",
  scoreSummary: (f: ScoreTexts): string =>
    `The score is ${f.score} points (95%: ${f.low} to ${f.high}) from ${f.answers} answers.`,
  noScore: "Nobody answered in this period how likely a recommendation is.",
  satisfactionSummary: (f: CommonAnswer): string =>
    `The most frequent answer is ${f.point} of ${f.scale}: ${f.share} of ${f.answers} answers.`,
  noSatisfaction: "Nobody answered in this period how satisfied they are.",
};

export type SurveyText = typeof en;

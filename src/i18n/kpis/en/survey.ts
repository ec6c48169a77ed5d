import type { SURVEY_KPIS } from "../../../catalog/kpis/surveyKpis";
import type { KpiNames } from "../kpiNames";

export const survey: KpiNames<typeof SURVEY_KPIS> = {
  NPS: {
    name: "Net promoter score",
    explanation:
      "Share of answers of 9 and 10 less share of answers of 0 to 6 to the question how likely a recommendation is, in points from −100 to 100; answers of the period. Limits: adjusted Wald.",
  },
  CSAT: {
    name: "Customer satisfaction",
    explanation:
      "Share of the highest answers of the period (setting csat_top: how many of the scale count), or by the setting csat_mode their mean or points from 0 to 100.",
  },
  CES: {
    name: "Ease of getting help (CES)",
    explanation: "Mean of the period's answers to how easy it was; a higher one is easier.",
  },
  RESPONSERATE: {
    name: "Survey response rate",
    explanation:
      "Answers of the period divided by the questionnaires sent in it (setting surveys_sent).",
  },
};

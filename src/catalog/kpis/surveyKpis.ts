import { partOf } from "../../calc/stats/partOf";
import { scalePoints } from "../../calc/voice/scalePoints";
import { topAnswers } from "../../calc/voice/topAnswers";
import type { ScaleAnswers, SurveyFacts } from "../facts/surveyFacts";
import { type Measure, meanOf, NO_ANSWER, noAnswer, promotersOf, rateOf } from "../measure";
import type { KpiSettings } from "../settings";
import type { KpiDefinition } from "./definition";

type CsatMode = NonNullable<KpiSettings["csatMode"]>;

/** Points of satisfaction have a meaningful 0, unlike those of the net promoter score. */
const CSAT_LOOK = {
  top: { format: "percent", changeTest: "newcombe" },
  mean: { format: "ratio", changeTest: "welch" },
  points: { format: "ratio", changeTest: "welch" },
} as const satisfies Record<CsatMode, Pick<KpiDefinition, "format" | "changeTest">>;

/** Satisfied customers among those who answered; null without the question or a usable setting. */
export function satisfied(satisfaction: ScaleAnswers | null, { csatTop }: KpiSettings): Measure {
  if (satisfaction === null || csatTop === null) return NO_ANSWER;
  const { scores, scale } = satisfaction;
  if (scores.length === 0) return noAnswer("noAnswers");
  if (csatTop < 1 || csatTop > scale || !Number.isInteger(csatTop))
    return noAnswer("topBeyondScale");
  return rateOf(topAnswers(scores, scale, csatTop));
}

function csat({ satisfaction }: SurveyFacts, settings: KpiSettings): Measure {
  if (satisfaction === null || settings.csatMode === null) return NO_ANSWER;
  const { scores, scale } = satisfaction;
  if (scores.length === 0) return noAnswer("noAnswers");
  const measureOf = {
    top: () => satisfied(satisfaction, settings),
    mean: () => meanOf(scores),
    points: () => meanOf(scalePoints(scores, scale)),
  } satisfies Record<CsatMode, () => Measure>;
  return measureOf[settings.csatMode]();
}

/** More answers than questionnaires are a mistake in the setting, not a rate. */
function responseRate({ answers }: SurveyFacts, { surveysSent }: KpiSettings): Measure {
  if (surveysSent === null) return NO_ANSWER;
  const answered = partOf(answers, surveysSent);
  return answered === null ? noAnswer("moreAnswersThanSent") : rateOf(answered);
}

type SurveyKpi = Omit<KpiDefinition, "group" | "direction" | "measure"> & {
  readonly measure: (facts: SurveyFacts, settings: KpiSettings) => Measure;
};

const kpi = ({ measure, ...definition }: SurveyKpi): KpiDefinition => ({
  group: "voice",
  direction: "up",
  ...definition,
  measure: ({ survey, settings }) => (survey === null ? NO_ANSWER : measure(survey, settings)),
});

/** KPIs of a survey. */
export const SURVEY_KPIS = {
  NPS: kpi({
    format: "points",
    needs: [[{ kind: "survey", roles: ["date", "recommend"] }]],
    weight: 0.1,
    changeTest: "promoters",
    lowest: -100,
    measure: ({ promoters }) =>
      promoters === null || promoters.n === 0 ? noAnswer("noAnswers") : promotersOf(promoters),
  }),
  CSAT: kpi({
    format: "percent",
    lookIn: ({ csatMode }) => CSAT_LOOK[csatMode ?? "top"],
    needs: [[{ kind: "survey", roles: ["date", "satisfaction"] }]],
    settings: ["csatMode", "csatTop"],
    weight: 0.1,
    changeTest: "newcombe",
    measure: csat,
  }),
  CES: kpi({
    format: "ratio",
    needs: [[{ kind: "survey", roles: ["date", "effort"] }]],
    weight: 0.05,
    changeTest: "welch",
    measure: ({ effort }) =>
      effort === null || effort.scores.length === 0 ? noAnswer("noAnswers") : meanOf(effort.scores),
  }),
  RESPONSERATE: kpi({
    format: "percent",
    needs: [[{ kind: "survey", roles: ["date"] }]],
    settings: ["surveysSent"],
    weight: 0,
    changeTest: "newcombe",
    measure: responseRate,
  }),
} as const satisfies Record<string, KpiDefinition>;

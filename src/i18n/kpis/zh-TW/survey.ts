import type { SURVEY_KPIS } from "../../../catalog/kpis/surveyKpis";
import type { KpiNames } from "../kpiNames";

export const survey: KpiNames<typeof SURVEY_KPIS> = {
  NPS: {
    name: "淨推薦值",
    explanation:
      "推薦意願為9與10分的占比減去0至6分的占比，以−100至100分表示；取本期的回答。區間：調整後Wald法。",
  },
  CSAT: {
    name: "顧客滿意度",
    explanation:
      "本期最高幾級回答的占比（設定csat_top：量表中算作滿意的級數），或依設定csat_mode取平均分數或0至100分。",
  },
  CES: {
    name: "求助容易度（CES）",
    explanation: "本期對「解決問題是否容易」的回答的平均分數，越高越容易。",
  },
  RESPONSERATE: {
    name: "問卷回收率",
    explanation: "本期的回答數除以本期寄出的問卷數（設定surveys_sent）。",
  },
};

import type { SURVEY_KPIS } from "../../../catalog/kpis/surveyKpis";
import type { KpiNames } from "../kpiNames";

export const survey: KpiNames<typeof SURVEY_KPIS> = {
  NPS: {
    name: "净推荐值",
    explanation:
      "推荐意愿为9和10分的占比减去0至6分的占比，以−100至100分表示；取本期的回答。区间：调整Wald法。",
  },
  CSAT: {
    name: "客户满意度",
    explanation:
      "本期最高几档回答的占比（设置csat_top：量表中算作满意的档数），或按设置csat_mode取平均分或0至100分。",
  },
  CES: {
    name: "求助容易度（CES）",
    explanation: "本期对“解决问题是否容易”的回答的平均分，越高越容易。",
  },
  RESPONSERATE: {
    name: "问卷回收率",
    explanation: "本期的回答数除以本期发出的问卷数（设置surveys_sent）。",
  },
};

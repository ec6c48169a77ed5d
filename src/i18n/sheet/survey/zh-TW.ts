import type { SurveyText } from "./en";

export const zhTW: SurveyText = {
  title: "顧客心聲",
  measure: "問卷",
  actual: "本期",
  previous: "上期",
  score: "淨推薦值",
  low: "95%區間下限",
  high: "95%區間上限",
  answers: "回答數",
  promoters: "推薦者（9與10分）",
  passives: "中立者（7與8分）",
  detractors: "批評者（0至6分）",
  responseRate: "問卷回收率",
  period: "期間",
  points: "滿意度",
  share: "回答占比",
  scoreTitle: "批評者、中立者與推薦者",
  satisfactionTitle: "顧客滿意程度的分布",
  scoreSummary: (f) =>
    `淨推薦值為${f.score}分（95%區間：${f.low}至${f.high}），來自${f.answers}則回答。`,
  noScore: "本期沒有關於推薦意願的回答。",
  satisfactionSummary: (f) =>
    `最多的回答是${f.point}分（滿分${f.scale}分），占${f.answers}則回答的${f.share}。`,
  noSatisfaction: "本期沒有關於滿意度的回答。",
};

import type { SurveyText } from "./en";

export const zhCN: SurveyText = {
  title: "客户声音",
  measure: "问卷",
  actual: "本期",
  previous: "上期",
  score: "净推荐值",
  low: "95%区间下限",
  high: "95%区间上限",
  answers: "回答数",
  promoters: "推荐者（9和10分）",
  passives: "中立者（7和8分）",
  detractors: "贬损者（0至6分）",
  responseRate: "问卷回收率",
  period: "期间",
  points: "满意度",
  share: "回答占比",
  scoreTitle: "贬损者、中立者与推荐者",
  satisfactionTitle: "客户满意程度的分布",
  scoreSummary: (f) =>
    `净推荐值为${f.score}分（95%区间：${f.low}至${f.high}），来自${f.answers}个回答。`,
  noScore: "本期没有关于推荐意愿的回答。",
  satisfactionSummary: (f) =>
    `最多的回答是${f.point}分（满分${f.scale}分），占${f.answers}个回答的${f.share}。`,
  noSatisfaction: "本期没有关于满意度的回答。",
};

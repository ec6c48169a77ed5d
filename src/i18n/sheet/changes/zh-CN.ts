import type { ChangeText } from "./en";

export const zhCN: ChangeText = {
  labels: {
    previous: { rise: "确有上升", fall: "确有下降", none: "无显著变化" },
    lastYear: { rise: "同比确有上升", fall: "同比确有下降", none: "无显著变化" },
  },
  sentences: {
    previous: {
      rise: (f) => `${f.kpi}较上期确有上升：由 ${f.from} 升至 ${f.to}。`,
      fall: (f) => `${f.kpi}较上期确有下降：由 ${f.from} 降至 ${f.to}。`,
    },
    lastYear: {
      rise: (f) => `${f.kpi}同比确有上升：由去年同期的 ${f.from} 升至 ${f.to}。`,
      fall: (f) => `${f.kpi}同比确有下降：由去年同期的 ${f.from} 降至 ${f.to}。`,
    },
  },
  notes: {
    previous:
      "比率用Newcombe 差值区间、净推荐值用 z 检验、均值用 Welch t 检验、时长中位数用 log-rank 检验与上期比较；判为确有变化的结论中，预期误报不超过 5%（Benjamini-Hochberg）。两期有共同的客户，检验视其为独立样本。任一期少于五个观测值时不作检验，合计类指标也不作检验；期间尚未结束时，随期间长短而变的指标（如购买频率、流失率）也不作检验。",
    lastYear:
      "指标的数据满 24 个月时与去年同期比较：比率用Newcombe 差值区间，净推荐值用 z 检验，均值用 Welch t 检验，时长中位数用 log-rank 检验；判为确有变化的结论中，预期误报不超过 5%（Benjamini-Hochberg）。两期有共同的客户，检验视其为独立样本。任一期少于五个观测值时不作检验，合计类指标也不作检验；期间尚未结束时，随期间长短而变的指标（如购买频率、流失率）也不作检验。",
  },
};

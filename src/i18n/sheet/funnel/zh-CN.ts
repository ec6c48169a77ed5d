import type { FunnelText } from "./en";

export const zhCN: FunnelText = {
  title: "商机到达的阶段",
  chartTitle: "到达各阶段的商机数",
  explain: "期末前创建且期初前未结的商机，按数据最后一天的状态统计。",
  counting:
    "商机计入所处阶段及之前的各阶段，赢单计入全部阶段；数据中没有输单发生在哪个阶段，因此输单只计入第一行。",
  order: (sheet) => `阶段按平均赢率排列；若工作表“${sheet}”的设置 stages 列出了顺序，则以其为准。`,
  largest: (shown, all) => `共 ${all} 个阶段，显示商机最多的 ${shown} 个。`,
  between: "",
  stage: "阶段",
  deals: "商机数",
  stepRate: "占上一行",
  cumulativeRate: "占全部",
  worked: "全部跟进的商机",
  won: "赢单",
  none: "本期没有跟进的商机。",
  allDecided: (f) =>
    `${f.worked} 个商机中赢单 ${f.won} 个（${f.share}）、输单 ${f.lost} 个，没有未结商机。`,
  summary: (f) =>
    `${f.worked} 个商机：赢单 ${f.won}（${f.share}）、输单 ${f.lost}、未结 ${f.open}，其中 ${f.standing} 个在“${f.stage}”。`,
};

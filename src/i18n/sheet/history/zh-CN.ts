import type { HistoryText } from "./en";

export const zhCN: HistoryText = {
  title: "KPI 历史",
  help: "“关账”会在下方追加一份记分卡快照。在此手动更正的数值从下次刷新起生效。",
  columns: {
    snapshot: "快照时间",
    period: "期间",
    id: "标识",
    value: "数值",
    target: "目标",
    n: "样本数",
    low: "下限",
    high: "上限",
    note: "备注",
  },
  running: (asOf) => `关账时本期尚未结束，数据截至 ${asOf}。`,
};

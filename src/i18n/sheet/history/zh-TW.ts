import type { HistoryText } from "./en";

export const zhTW: HistoryText = {
  title: "KPI 歷史",
  help: "「結算期間」會在下方新增一份計分卡快照。在此手動更正的數值自下次重新整理起生效。",
  columns: {
    snapshot: "快照時間",
    period: "期間",
    id: "識別碼",
    value: "數值",
    target: "目標",
    n: "樣本數",
    low: "下限",
    high: "上限",
    note: "備註",
  },
  running: (asOf) => `結算時本期尚未結束，資料截至 ${asOf}。`,
};

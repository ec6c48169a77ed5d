import type { ActionsText } from "./en";

export const zhTW = {
  title: "行動計畫",
  help: "藍色儲存格由您填寫。成效是行動開始以來 KPI 依其方向的變化，其中也包含其他原因的影響。",
  columns: {
    id: "識別碼",
    gap: "差距",
    action: "行動",
    owner: "負責人",
    due: "期限",
    started: "開始日期",
    startValue: "起始值",
    effect: "開始以來的成效",
  },
  better: "改善 {n}",
  worse: "惡化 {n}",
} satisfies ActionsText;

import type { ActionsText } from "./en";

export const zhCN = {
  title: "行动计划",
  help: "蓝色单元格由您填写。成效是行动开始以来 KPI 按其方向的变化，其中也包含其他原因的影响。",
  columns: {
    id: "标识",
    gap: "差距",
    action: "行动",
    owner: "负责人",
    due: "截止日期",
    started: "开始日期",
    startValue: "起始值",
    effect: "开始以来的成效",
  },
  better: "改善 {n}",
  worse: "恶化 {n}",
} satisfies ActionsText;

import type { GapText } from "./en";

export const zhCN: GapText = {
  title: "与目标的差距（%）",
  worst: (shown, all) => `与目标的差距（%）：${all} 个中最差的 ${shown} 个`,
  axis: "与目标的差距",
  kpi: "KPI",
  better: "优于目标",
  worse: "差于目标",
  byMeaning: "按好坏计的差距",
  rank: "排名",
  furthest: (f) => `${f.all} 个 KPI 中有 ${f.missed} 个未达目标：${f.kpi}差距最大，为 ${f.gap}。`,
  one: (f) => `${f.all} 个 KPI 中有 1 个未达目标：${f.kpi}，差距为 ${f.gap}。`,
  met: (all) => `设有目标的 ${all} 个 KPI 均达到目标。`,
  none: "还没有 KPI 同时有数值和大于 0 的目标：填写后，下次刷新时显示条形。",
};

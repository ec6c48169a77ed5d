import type { GapText } from "./en";

export const zhTW: GapText = {
  title: "與目標的差距（%）",
  worst: (shown, all) => `與目標的差距（%）：${all} 個中最差的 ${shown} 個`,
  axis: "與目標的差距",
  kpi: "KPI",
  better: "優於目標",
  worse: "不如目標",
  byMeaning: "依好壞計的差距",
  rank: "名次",
  furthest: (f) => `${f.all} 個 KPI 中有 ${f.missed} 個未達目標：${f.kpi}差距最大，為 ${f.gap}。`,
  one: (f) => `${f.all} 個 KPI 中有 1 個未達目標：${f.kpi}，差距為 ${f.gap}。`,
  met: (all) => `設有目標的 ${all} 個 KPI 皆達到目標。`,
  none: "還沒有 KPI 同時具備數值與大於 0 的目標：填寫後，下次重新整理時會顯示長條。",
};

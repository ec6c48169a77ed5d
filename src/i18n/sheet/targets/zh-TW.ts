import type { en } from "./en";

export const zhTW: typeof en = {
  title: "目標",
  help: "藍色儲存格由您填寫：修改目標或權重，總分會立即更新。",
  total: "權重合計",
  columns: {
    id: "識別碼",
    KPI: "KPI",
    goal: "業務目標",
    active: "啟用",
    direction: "方向",
    target: "目標值",
    basis: "依據",
    weight: "權重",
    green_from: "達標起點",
    amber_from: "留意起點",
    cap: "上限",
    worst: "最差值",
    best: "最佳值",
    owner: "負責人",
    note: "說明",
    source: "來源儲存格",
  },
  lists: { active: "啟用", direction: "方向", basis: "依據" },
  listsTitle: "下拉式清單用詞",
};

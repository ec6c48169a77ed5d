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
  unused: {
    issue: "未生效",
    notNumber: (kpi, column, found) =>
      `${kpi}：「${column}」欄中的「${found}」不是數字，不起作用。請填寫數字，例如 85% 或 1200。`,
    notWord: (kpi, column, found, choices) =>
      `${kpi}：無法辨識「${column}」欄中的「${found}」，目標不起作用。請填寫下列其中之一：${choices}。`,
    noRatio: (kpi) =>
      `${kpi}沒有達成率：目標為 0 或負數時無法相除。請修改目標，或在最差值與最佳值兩欄填寫兩個不同的值。`,
    noRange: (kpi) =>
      `${kpi}沒有達成率：最差值與最佳值相同。請在這兩欄填寫兩個不同的值；未填最佳值時以目標為最佳值。`,
    setting: (key, found, first) =>
      `設定 ${key} 的內容是「${found}」，不是數字：改以 ${first} 計算。請填寫數字。`,
    thresholds: (kpi, lower, upper) =>
      `${kpi}：${lower}高於${upper}，因此永遠不會顯示「留意」。請讓${lower}不大於${upper}。`,
    cutOff: (lower, upper) =>
      `設定 ${lower} 高於 ${upper}，因此永遠不起作用。請填寫不大於 ${upper} 的值。`,
    message: (kpis, sheet) =>
      `下列 KPI 的目標填寫有誤，未能生效：${kpis}；原因見工作表「${sheet}」。`,
  },
};

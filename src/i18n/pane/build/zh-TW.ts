import type { build as english } from "./en";

export const build: typeof english = {
  build: "產生 KPI 表",
  rebuild: "依目前選擇產生",
  refresh: "重新整理 KPI 表",
  close: "結算期間",
  promise: "只新增自己的工作表，不會更動您的資料。",
  kept: "目標、設定與註解保持不變。",
  cancel: "取消",
  cancelling: "正在取消…",
  built: (kpis, _count, period) => `${period}，共 ${kpis} 個 KPI。`,
  rows: (used, read, seconds) => `使用了 ${read} 列中的 ${used} 列，費時 ${seconds} 秒。`,
  done: "KPI 表已就緒",
  notes: (notes) => `檢視 ${notes} 則資料附註`,
  failed: "KPI 表未產生",
  closed: "期間已結算",
  inHistory: (kpis, _count, period) => `歷史紀錄中已有 ${period}的 ${kpis} 個 KPI。`,
  notClosed: "期間未結算",
  again: "再次結算",
  keep: "保留原有紀錄",
  live: {
    label: "即時公式",
    hint: (limit) =>
      `把本期清理後的資料列（最多 ${limit} 列）寫入工作表，各實際值寫成 =CRM 公式。沒有增益集的同事看到的是最近一次的數值。`,
    tooMany: (limit) => `本期計入的資料超過 ${limit} 列，因此寫入數值而不是即時公式。`,
  },
};

import type { en } from "./en";

export const zhTW: typeof en = {
  offTarget: (f) => `${f.kpi}為 ${f.actual}，未達標：目標為 ${f.target}，相差 ${f.gap}。`,
  watch: (f) => `${f.kpi}為 ${f.actual}，需要留意：目標為 ${f.target}，相差 ${f.gap}。`,
  allOnTarget: (count) => `設有目標的 ${count} 個 KPI 全部達標。`,
  noTargets: (sheet) => `尚未設定目標：請在工作表「${sheet}」填寫，總分會立即計算。`,
  partial: (asOf) => `本期尚未結束：資料截至 ${asOf}，而比較期間是完整的。`,
  running: (asOf) => `本期尚未結束：資料截至 ${asOf}。`,
  beginningLate: (sources, previous, sheet) =>
    `${sources}的資料未涵蓋${previous}的最初幾天，因此不與其比較；詳見工作表「${sheet}」。`,
  noOrders: (period) => `${period}沒有訂單：請選擇其他期間，或檢查資料來源的日期。`,
  endingEarly: (sources, sheet) => `${sources}的資料未涵蓋到期末，影響見工作表「${sheet}」。`,
  skippedRows: (skipped, read, sheet) =>
    `${read} 列中有 ${skipped} 列無法使用：原因與首個列號請見工作表「${sheet}」。`,
  missingSettings: (settings, sheet, kpis) =>
    `工作表「${sheet}」缺少 ${settings}，因此下列指標沒有數值：${kpis}。`,
};

import type { LiveText } from "./en";

export const zhTW: LiveText = {
  title: "即時公式所用的資料列",
  on: (period) =>
    `${period}計入的資料列，也就是計分卡實際值所讀取的列。每次重新整理都會改寫；CRM_Data_Retention 另含前一期間。`,
  off: "即時公式已關閉：實際值為數值，這些表格是空的。",
  issue: "即時公式",
  checked: (count) => `${count} 個 KPI 的實際值是參照此工作表的公式，皆已與計算值核對。`,
  tooMany: (rows, most) =>
    `所有實際值都保留為數值：即時公式需要在工作表寫入 ${rows} 列，而最多寫入 ${most} 列。`,
  stays: {
    noFunction: (kpi) => `${kpi}保留為數值：沒有計算這個數量的 CRM 函數。`,
    longerHistory: (kpi) => `${kpi}保留為數值：它需要的資料超出工作表上的本期資料列。`,
    ownFormula: (kpi) => `${kpi}一律是參照自身輸入項的公式，不需要資料列。`,
  },
  misfit: (f) =>
    `${f.kpi}保留為數值：其公式 ${f.formula} 顯示 ${f.shown}，而計算值為 ${f.computed}。`,
};

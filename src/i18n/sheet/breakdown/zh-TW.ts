import type { BreakdownText } from "./en";

export const zhTW = {
  title: (by) => `依${by}細分的 KPI`,
  noColumn: "依分組細分的 KPI",
  notChosen: "此區塊未列出：所選的資料來源沒有指定用來細分的欄位。",
  explain:
    "每一列只以該分組本身的資料列計算，定義與計分卡相同；n 為本期的資料列數。跨越多個分組的對象在每個分組各計一次；新顧客計入其首單所在的分組。沒有資料的儲存格留空。",
  total: "全部分組",
  others: (count) => `其餘 ${count} 個合計`,
  missing: "未填寫",
} satisfies BreakdownText;

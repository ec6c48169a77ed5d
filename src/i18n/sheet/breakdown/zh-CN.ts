import type { BreakdownText } from "./en";

export const zhCN = {
  title: (by) => `按${by}细分的 KPI`,
  noColumn: "按分组细分的 KPI",
  notChosen: "此部分未列出：所选数据源中没有指定用于细分的列。",
  explain:
    "每一行只用该分组自己的行计算，定义与记分卡相同；n 为本期的行数。属于多个分组的对象在每个分组中各计一次；新客户计入其首单所在的分组。没有数据的单元格留空。",
  total: "全部分组",
  others: (count) => `其余 ${count} 个合计`,
  missing: "未填写",
} satisfies BreakdownText;

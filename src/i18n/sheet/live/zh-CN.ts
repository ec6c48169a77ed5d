import type { LiveText } from "./en";

export const zhCN: LiveText = {
  title: "实时公式所用的数据行",
  on: (period) =>
    `${period}内计入的数据行，即记分卡实际值所读取的行。每次刷新都会重写；CRM_Data_Retention 还包含上一期间。`,
  off: "实时公式已关闭：实际值为数值，这些表格为空。",
  issue: "实时公式",
  checked: (count) => `${count} 个 KPI 的实际值是引用此工作表的公式，均已与计算值核对。`,
  tooMany: (rows, most) =>
    `所有实际值均保留为数值：实时公式需要在工作表中写入 ${rows} 行，而最多写入 ${most} 行。`,
  stays: {
    noFunction: (kpi) => `${kpi}保留为数值：没有计算该数量的 CRM 函数。`,
    longerHistory: (kpi) => `${kpi}保留为数值：它需要的数据超出工作表中的本期行。`,
    ownFormula: (kpi) => `${kpi}始终是引用其自身输入项的公式，不需要数据行。`,
  },
  misfit: (f) =>
    `${f.kpi}保留为数值：其公式 ${f.formula} 显示 ${f.shown}，而计算值为 ${f.computed}。`,
};

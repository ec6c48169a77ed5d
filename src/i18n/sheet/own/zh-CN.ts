import type { OwnText } from "./en";

export const zhCN: OwnText = {
  group: "自定义 KPI",
  readFrom: (cell) => `取自 ${cell}。`,
  typed: (sheet) => `在工作表“${sheet}”的 source 列中填写。`,
  noCell: (kpi, source, sheet) =>
    `“${kpi}”没有值：${source} 不是此工作簿中的单个单元格。请在工作表“${sheet}”的 source 列中写明工作表和单元格，例如 Market!B4。`,
  cellGone: (kpi, sheet) =>
    `“${kpi}”没有值：原来引用的单元格已被删除。请在工作表“${sheet}”的 source 列中写明另一个单元格及其工作表，例如 Market!B4。`,
  emptyCell: (kpi, cell) => `“${kpi}”没有值：${cell} 为空。请在其中填写数字。`,
  notNumber: (kpi, cell, found) =>
    `“${kpi}”没有值：${cell} 的内容是“${found}”，不是数字。请在其中填写数字。`,
  unshownTarget: (id) => `${id} 的目标未列出：数据或业务目标不包含此 KPI，因此表中没有它。`,
  unknownTarget: (id) =>
    `${id} 的目标未列出：没有这个 id 的 KPI。请更正 id，或在 source 列中写明其值所在的单元格。`,
};

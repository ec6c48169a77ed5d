import type { OwnText } from "./en";

export const zhTW: OwnText = {
  group: "自訂 KPI",
  readFrom: (cell) => `取自 ${cell}。`,
  typed: (sheet) => `在工作表「${sheet}」的 source 欄中填寫。`,
  noCell: (kpi, source, sheet) =>
    `「${kpi}」沒有值：${source} 不是此活頁簿中的單一儲存格。請在工作表「${sheet}」的 source 欄中寫明工作表與儲存格，例如 Market!B4。`,
  cellGone: (kpi, sheet) =>
    `「${kpi}」沒有值：原來參照的儲存格已被刪除。請在工作表「${sheet}」的 source 欄中寫明另一個儲存格及其工作表，例如 Market!B4。`,
  emptyCell: (kpi, cell) => `「${kpi}」沒有值：${cell} 是空的。請在其中填寫數字。`,
  notNumber: (kpi, cell, found) =>
    `「${kpi}」沒有值：${cell} 的內容是「${found}」，不是數字。請在其中填寫數字。`,
  unshownTarget: (id) => `${id} 的目標未列出：資料或業務目標不包含此 KPI，因此表中沒有它。`,
  unknownTarget: (id) =>
    `${id} 的目標未列出：沒有這個 id 的 KPI。請更正 id，或在 source 欄中寫明其值所在的儲存格。`,
};

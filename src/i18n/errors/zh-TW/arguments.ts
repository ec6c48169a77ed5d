import type { argumentTexts as english } from "../en/arguments";
import type { Translated } from "../sentences";
import { at, quote } from "./quoting";

export const argumentTexts = {
  oneLine: (f) => `${f.argument} 必須是一欄或一列，不能是多欄多列的範圍`,
  oneCell: (f) => `${f.argument} 必須是單一儲存格`,
  unequalLengths: (f) =>
    `${f.argument} 的列數必須與 ${f.other} 相同：應為 ${f.expected} 列，目前為 ${f.found} 列`,
  number: (f) => `${at(f)} 必須是數字，目前為${quote(f.found)}；文字型數字可在工作窗格中轉換`,
  wholeNumber: (f) => `${at(f)} 必須是整數，目前為 ${quote(f.found)}`,
  numberAtLeast: (f) => `${at(f)} 不得小於 ${f.low}，目前為 ${f.found}`,
  numberAbove: (f) => `${at(f)} 必須大於 ${f.low}，目前為 ${f.found}`,
  numberInside: (f) => `${at(f)} 必須大於 ${f.low} 且小於 ${f.high}，目前為 ${f.found}`,
  numberFromTo: (f) => `${at(f)} 必須介於 ${f.low} 與 ${f.high} 之間，目前為 ${f.found}`,
  date: (f) =>
    `${at(f)} 必須是 Excel 日期（以數字儲存），目前為${quote(f.found)}；文字日期可在工作窗格中轉換`,
  dateSerial: (f) => `${at(f)} 必須是 1900 年至 9999 年的日期，目前為數字 ${f.found}`,
  id: (f) => `${at(f)} 的編號必須是文字或數字，目前為${quote(f.found)}`,
  option: (f) => `${at(f)} 必須是 ${f.options} 其中之一，目前為 ${quote(f.found)}`,
  statistic: (f) => `${at(f)} 必須是 median、mean 或 0 到 1 的分位數，目前為 ${quote(f.found)}`,
  event: (f) =>
    `${at(f)} 必須是 TRUE 或 1（已發生）、FALSE 或 0（未發生），目前為${quote(f.found)}`,
  text: (f) => `${at(f)} 必須是文字，目前為${quote(f.found)}`,
  blockColumns: (f) => `${f.argument} 必須有 ${f.expected} 欄，目前有 ${f.found} 欄`,
  blankCell: (f) => `${at(f)} 在計入的每一列都必須有值，此處為空白`,
  noRows: (f) => `${f.argument} 至少必須有一列截至 as_of 的完整購買資料`,
  noValues: () => "中位數或分位數至少必須有一個值",
  wholeForConf: (f) => `提供 conf 時，${f.argument} 必須是整數，目前為 ${f.found}`,
  confWithWeights: (f) => `${f.argument} 不能與 ${f.other} 併用：加權資料沒有可靠的信賴區間`,
  oneObservation: () => "conf 至少必須有兩個值：只有一個值時無法估計離散程度",
  partAboveWhole: (f) => `${f.argument} 不得大於 ${f.other}（${f.most}），目前為 ${f.found}`,
  amountNeeded: (f) => `${f.option} 必須提供引數 ${f.argument}`,
  tooManyCells: (f) =>
    `結果需要 ${f.found} 個儲存格，超過 ${f.most}：請減少列數，或使用工作窗格產生的工作表`,
  tooManyCellsFor: (f) =>
    `結果需要 ${f.found} 個儲存格，超過 ${f.most}：請以 ${f.argument} 縮小結果，或使用工作窗格產生的工作表`,
} satisfies Translated<typeof english>;

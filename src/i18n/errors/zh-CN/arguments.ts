import type { argumentTexts as english } from "../en/arguments";
import type { Translated } from "../sentences";
import { at, quote } from "./quoting";

export const argumentTexts = {
  oneLine: (f) => `${f.argument} 须为一列或一行，不能是多行多列的区域`,
  oneCell: (f) => `${f.argument} 须为单个单元格`,
  unequalLengths: (f) =>
    `${f.argument} 的行数须与 ${f.other} 相同：应为 ${f.expected} 行，实为 ${f.found} 行`,
  number: (f) => `${at(f)} 须为数字，实为${quote(f.found)}；文本型数字可在任务窗格中转换`,
  wholeNumber: (f) => `${at(f)} 须为整数，实为 ${quote(f.found)}`,
  numberAtLeast: (f) => `${at(f)} 须不小于 ${f.low}，实为 ${f.found}`,
  numberAbove: (f) => `${at(f)} 须大于 ${f.low}，实为 ${f.found}`,
  numberInside: (f) => `${at(f)} 须大于 ${f.low} 且小于 ${f.high}，实为 ${f.found}`,
  numberFromTo: (f) => `${at(f)} 须在 ${f.low} 到 ${f.high} 之间，实为 ${f.found}`,
  date: (f) =>
    `${at(f)} 须为 Excel 日期（以数字存储），实为${quote(f.found)}；文本日期可在任务窗格中转换`,
  dateSerial: (f) => `${at(f)} 须为 1900 年至 9999 年的日期，实为数字 ${f.found}`,
  id: (f) => `${at(f)} 的编号须为文本或数字，实为${quote(f.found)}`,
  option: (f) => `${at(f)} 须为 ${f.options} 之一，实为 ${quote(f.found)}`,
  statistic: (f) => `${at(f)} 须为 median、mean 或 0 到 1 的分位数，实为 ${quote(f.found)}`,
  event: (f) => `${at(f)} 须为 TRUE 或 1（已发生）、FALSE 或 0（未发生），实为${quote(f.found)}`,
  text: (f) => `${at(f)} 须为文本，实为${quote(f.found)}`,
  blockColumns: (f) => `${f.argument} 须有 ${f.expected} 列，实有 ${f.found} 列`,
  blankCell: (f) => `${at(f)} 在计入的每一行都须有值，此处为空`,
  noRows: (f) => `${f.argument} 至少须有一行截至 as_of 的完整购买数据`,
  noValues: () => "中位数或分位数至少须有一个值",
  wholeForConf: (f) => `给出 conf 时，${f.argument} 须为整数，实为 ${f.found}`,
  confWithWeights: (f) => `${f.argument} 不能与 ${f.other} 同用：加权数据没有可靠的置信区间`,
  oneObservation: () => "conf 至少须有两个值：只有一个值时无法估计离散程度",
  partAboveWhole: (f) => `${f.argument} 不得大于 ${f.other}（${f.most}），实为 ${f.found}`,
  amountNeeded: (f) => `${f.option} 须提供参数 ${f.argument}`,
  tooManyCells: (f) =>
    `结果需要 ${f.found} 个单元格，超过 ${f.most}：请减少行数，或使用任务窗格生成的工作表`,
  tooManyCellsFor: (f) =>
    `结果需要 ${f.found} 个单元格，超过 ${f.most}：请用 ${f.argument} 缩小结果，或使用任务窗格生成的工作表`,
} satisfies Translated<typeof english>;

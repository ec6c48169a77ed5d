import type { ErrorTexts } from "./en";
import type { Where } from "./facts";

const at = ({ argument, row }: Where): string =>
  row === undefined ? argument : `${argument}（第 ${row} 行）`;
const quote = (found: string | number): string =>
  typeof found === "number" ? String(found) : `“${found}”`;

export const zhCN = {
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
  blankCell: (f) => `${at(f)} 在计入的每一行都须有值，此处为空`,
  noRows: (f) => `${f.argument} 至少须有一行截至 as_of 的完整购买数据`,
  noClosedDeals: (f) => `${f.argument} 至少须有一个已关闭的商机；给出 status 时，至少一个已赢单`,
  noValues: () => "中位数或分位数至少须有一个值",
  noSegment: (f) => `分层表中须有对应 r ${f.r}、f ${f.f}、m ${f.m} 的一行`,
  unknownStage: (f) => `${at(f)} 须为可识别的阶段，如赢单、输单，实为${quote(f.found)}`,
  ambiguousStage: (f) => `${at(f)} 须说明赢单还是输单，实为${quote(f.found)}`,
  wholeForConf: (f) => `给出 conf 时，${f.argument} 须为整数，实为 ${f.found}`,
  confWithWeights: (f) => `${f.argument} 不能与 ${f.other} 同用：加权数据没有可靠的置信区间`,
  oneObservation: () => "conf 至少须有两个值：只有一个值时无法估计离散程度",
  moreKeptThanStart: (f) =>
    `start 不得少于 end - new_customers：留下的老客户（${f.end - f.new_customers}）多于期初客户（${f.start}），请检查 new_customers`,
  moreNewThanEnd: (f) => `new_customers 不得多于 end（${f.end}），实为 ${f.new_customers}`,
  partAboveWhole: (f) => `${f.argument} 不得大于 ${f.other}（${f.most}），实为 ${f.found}`,
  windowsInOrder: (f) =>
    `prev_start 须早于 start，end 不得早于 start，实为 prev_start ${f.prev_start}、start ${f.start}、end ${f.end}`,
  amountNeeded: (f) => `${f.option} 须提供参数 ${f.argument}`,
  closedBeforeCreated: (f) => `${at(f)} 不得早于 created`,
  benchmarkCells: (f) =>
    `${f.argument} 须为一个单元格（乘积）或三个单元格（每项一个），实为 ${f.found} 个`,
  mixedUnits: (f) =>
    `${at(f)} 须与其他数值单位一致，全部为小数（0.85）或全部为百分数（85），实为 ${f.found}`,
  tooManyCells: (f) =>
    `结果需要 ${f.found} 个单元格，超过 ${f.most}：请减少行数，或使用任务窗格生成的工作表`,
  tooManyCellsFor: (f) =>
    `结果需要 ${f.found} 个单元格，超过 ${f.most}：请用 ${f.argument} 缩小结果，或使用任务窗格生成的工作表`,
} satisfies ErrorTexts;

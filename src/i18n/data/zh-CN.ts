import { roleName } from "../roles";
import type { DataText } from "./en";

const orders: DataText["orders"] = { ymd: "年、月、日", dmy: "日、月、年", mdy: "月、日、年" };

const issues: DataText["issues"] = {
  rowsRead: "读取的行",
  rowsUsed: "使用的行",
  totalRow: "合计行",
  repeatedHeader: "重复的表头",
  continuationLine: "同一订单的后续行",
  footer: "表尾说明",
  blankCustomer: "没有客户",
  blankDate: "没有日期",
  unreadableDate: "日期无法识别",
  implausibleDate: "日期不合理",
  blankOrder: "没有订单编号",
  blankAmount: "没有金额",
  unreadableAmount: "金额无法识别",
  amountFromProduct: "金额由计算得出",
  textDate: "已转换的日期",
  monthOnlyDate: "只有月份的日期",
  textAmount: "已转换的数字",
  decimalComma: "逗号作小数点",
  unitScaled: "金额单位",
  mixedCurrency: "多种货币",
  refund: "退款",
  duplicateLine: "重复的行",
  sharedOrderId: "多个客户共用的订单编号",
  idSpelling: "编号写法不一",
  cancelledStatus: "已取消的订单",
  draftStatus: "未确认的订单",
};

export const zhCN: DataText = {
  orders,
  issues,
  errors: {
    emptyTable: (f) =>
      `${f.source} 在第 ${f.row} 行以下没有订单数据：请选择首行为表头、下面有数据的区域。`,
    noHeaderRow: (f) =>
      `${f.source} 第 ${f.row} 行：应为列名的位置是数值“${f.found}”。请在最上面加一行列名。`,
    missingColumn: (f) =>
      `${f.source} 第 ${f.row} 行：在 ${f.columns} 中没有找到“${roleName(f.kind, f.role, "zh-CN")}”列。请指定该列，或补上这一列${f.role === "amount" ? "；同时有数量和单价也可以" : ""}。`,
    unknownColumn: (f) =>
      `${f.source} 第 ${f.row} 行：为“${roleName(f.kind, f.role, "zh-CN")}”选定的第 ${f.column} 列不存在，现有的列是 ${f.columns}。请重新选择。`,
    ambiguousDateOrder: (f) =>
      `${f.source} 的“${f.column}”列第 ${f.row} 行：“${f.found}”以及其他所有日期既可读作日在前，也可读作月在前。请指定顺序，或把日期写成 年-月-日。`,
    mixedDateOrder: (f) =>
      `${f.source} 的“${f.column}”列：有的日期日在前，有的月在前，例如第 ${f.row} 行的“${f.found}”。请指定顺序，或把日期写成 年-月-日。`,
    allDatesUnreadable: (f) =>
      `${f.source} 的“${f.column}”列：没有一个日期可以识别，第一个是第 ${f.row} 行的“${f.found}”。请另选日期列，或把日期写成 年-月-日。`,
    tooManyUnusable: (f) =>
      `${f.source}：${f.lines} 行中有 ${f.unusable} 行无法使用，最常见的原因是“${f.column}”列“${issues[f.reason]}”，最早出现在第 ${f.row} 行。请更正该列或另选一列。`,
  },
  notes: {
    rowsRead: () => "数据源中有内容的行，不含表头和表尾。",
    rowsUsed: () => "用于计算指标的订单行。",
    totalRow: () => "合计、小计不是订单行，已略过。",
    repeatedHeader: () => "数据中再次出现表头，这些行已略过。",
    continuationLine: () => "订单首行以下、没有自己金额的行：每张订单只计一次。",
    footer: () => "数据下方的说明已略过。",
    blankCustomer: (f) => `已略过：“${f.column}”为空。`,
    blankDate: (f) => `已略过：“${f.column}”为空。`,
    unreadableDate: (f) => `已略过：“${f.column}”不是可以识别的日期。`,
    implausibleDate: (f) => `已略过：“${f.column}”早于 1990-01-01 或晚于 2100-01-01。`,
    blankOrder: (f) => `已略过：“${f.column}”为空。`,
    blankAmount: (f) => `已略过：“${f.column}”为空。`,
    unreadableAmount: (f) => `已略过：“${f.column}”不是可以识别的数字。`,
    amountFromProduct: (f) => `每行金额 = ${f.quantity} × ${f.unitPrice}。`,
    textDate: (f) => `“${f.column}”以文本或其他数字形式书写；文本日期按“${orders[f.order]}”读取。`,
    monthOnlyDate: (f) => `“${f.column}”只有月份，按当月第一天计。`,
    textAmount: (f) => `“${f.column}”以文本书写，已转换为数字。`,
    decimalComma: (f) => `“${f.column}”以逗号作小数点。`,
    unitScaled: (f) => `“${f.column}”的单位是${f.unit}，数字已乘以 ${f.factor}。`,
    mixedCurrency: (f) => `“${f.column}”含有 ${f.currencies}；金额未经换算直接相加。`,
    refund: () => "负数金额冲减该客户的收入，不计为购买。",
    duplicateLine: () => "每个单元格都与前面某行相同的行；已保留。",
    sharedOrderId: (f) => `“${f.column}”中的同一编号属于多个客户；分别计为各自的订单。`,
    idSpelling: (f) => `“${f.column}”中仅大小写或全半角不同的编号；视为同一个。`,
    cancelledStatus: (f) => `“${f.column}”表明订单已取消；这些行已保留。`,
    draftStatus: (f) => `“${f.column}”表明订单尚未确认；这些行已保留。`,
  },
};

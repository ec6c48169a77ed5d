import { roleName } from "../roles";
import type { DataText } from "./en";

const orders: DataText["orders"] = { ymd: "年、月、日", dmy: "日、月、年", mdy: "月、日、年" };

const issues: DataText["issues"] = {
  rowsRead: "讀取的列",
  rowsUsed: "採用的列",
  totalRow: "合計列",
  repeatedHeader: "重複的標題列",
  continuationLine: "同一訂單的後續列",
  footer: "表尾說明",
  blankCustomer: "沒有客戶",
  blankDate: "沒有日期",
  unreadableDate: "日期無法辨識",
  implausibleDate: "日期不合理",
  blankOrder: "沒有訂單編號",
  blankAmount: "沒有金額",
  unreadableAmount: "金額無法辨識",
  amountFromProduct: "金額由計算得出",
  textDate: "已轉換的日期",
  monthOnlyDate: "只有月份的日期",
  textAmount: "已轉換的數字",
  decimalComma: "以逗號為小數點",
  unitScaled: "金額單位",
  mixedCurrency: "多種幣別",
  refund: "退款",
  duplicateLine: "重複的列",
  sharedOrderId: "多個客戶共用的訂單編號",
  idSpelling: "編號寫法不一",
  cancelledStatus: "已取消的訂單",
  draftStatus: "未確認的訂單",
};

export const zhTW: DataText = {
  orders,
  issues,
  errors: {
    emptyTable: (f) =>
      `${f.source} 第 ${f.row} 列以下沒有訂單資料：請選取第一列為標題、下方有資料的範圍。`,
    noHeaderRow: (f) =>
      `${f.source} 第 ${f.row} 列：應為欄名的位置是數值「${f.found}」。請在最上方加一列欄名。`,
    missingColumn: (f) =>
      `${f.source} 第 ${f.row} 列：在 ${f.columns} 中找不到「${roleName(f.kind, f.role, "zh-TW")}」欄。請指定該欄，或補上這一欄${f.role === "amount" ? "；同時有數量和單價也可以" : ""}。`,
    unknownColumn: (f) =>
      `${f.source} 第 ${f.row} 列：為「${roleName(f.kind, f.role, "zh-TW")}」選定的第 ${f.column} 欄不存在，現有的欄是 ${f.columns}。請重新選擇。`,
    ambiguousDateOrder: (f) =>
      `${f.source} 的「${f.column}」欄第 ${f.row} 列：「${f.found}」以及其他所有日期既可讀成日在前，也可讀成月在前。請指定順序，或將日期寫成 年-月-日。`,
    mixedDateOrder: (f) =>
      `${f.source} 的「${f.column}」欄：有的日期日在前，有的月在前，例如第 ${f.row} 列的「${f.found}」。請指定順序，或將日期寫成 年-月-日。`,
    allDatesUnreadable: (f) =>
      `${f.source} 的「${f.column}」欄：沒有一個日期可以辨識，第一個是第 ${f.row} 列的「${f.found}」。請另選日期欄，或將日期寫成 年-月-日。`,
    tooManyUnusable: (f) =>
      `${f.source}：${f.lines} 列中有 ${f.unusable} 列無法採用，最常見的原因是「${f.column}」欄「${issues[f.reason]}」，最早出現在第 ${f.row} 列。請更正該欄或另選一欄。`,
  },
  notes: {
    rowsRead: () => "資料來源中有內容的列，不含標題列和表尾。",
    rowsUsed: () => "用於計算指標的訂單列。",
    totalRow: () => "合計、小計不是訂單列，已略過。",
    repeatedHeader: () => "資料中再次出現標題列，這些列已略過。",
    continuationLine: () => "訂單首列以下、沒有自己金額的列：每張訂單只計一次。",
    footer: () => "資料下方的說明已略過。",
    blankCustomer: (f) => `已略過：「${f.column}」為空白。`,
    blankDate: (f) => `已略過：「${f.column}」為空白。`,
    unreadableDate: (f) => `已略過：「${f.column}」不是可以辨識的日期。`,
    implausibleDate: (f) => `已略過：「${f.column}」早於 1990-01-01 或晚於 2100-01-01。`,
    blankOrder: (f) => `已略過：「${f.column}」為空白。`,
    blankAmount: (f) => `已略過：「${f.column}」為空白。`,
    unreadableAmount: (f) => `已略過：「${f.column}」不是可以辨識的數字。`,
    amountFromProduct: (f) => `每列金額 = ${f.quantity} × ${f.unitPrice}。`,
    textDate: (f) =>
      `「${f.column}」以文字或其他數字形式輸入；文字日期依「${orders[f.order]}」讀取。`,
    monthOnlyDate: (f) => `「${f.column}」只有月份，以當月第一天計。`,
    textAmount: (f) => `「${f.column}」以文字輸入，已轉換為數字。`,
    decimalComma: (f) => `「${f.column}」以逗號為小數點。`,
    unitScaled: (f) => `「${f.column}」的單位是${f.unit}，數字已乘以 ${f.factor}。`,
    mixedCurrency: (f) => `「${f.column}」含有 ${f.currencies}；金額未經換算直接相加。`,
    refund: () => "負數金額沖減該客戶的營收，不計為購買。",
    duplicateLine: () => "每個儲存格都與前面某列相同的列；已保留。",
    sharedOrderId: (f) => `「${f.column}」中的同一編號屬於多個客戶；分別計為各自的訂單。`,
    idSpelling: (f) => `「${f.column}」中僅大小寫或全半形不同的編號；視為同一個。`,
    cancelledStatus: (f) => `「${f.column}」顯示訂單已取消；這些列已保留。`,
    draftStatus: (f) => `「${f.column}」顯示訂單尚未確認；這些列已保留。`,
  },
};

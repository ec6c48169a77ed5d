import type { Role, TableKind } from "../../../data/table";
import { roleName } from "../../roles";
import type { DataText } from "../dataText";
import { ISSUES } from "./issues";

/** What would do in the place of a column that is missing. */
const ALSO: Readonly<Partial<Record<TableKind, Readonly<Partial<Record<Role, string>>>>>> = {
  orders: { amount: "；同時有數量和單價也可以" },
  leads: { converted: "；有潛在客戶狀態欄也可以" },
  survey: { recommend: "；有滿意度或容易程度的題目也可以" },
};

/** Why a source cannot be used. */
export const ERRORS: DataText["errors"] = {
  emptyTable: (f) =>
    `${f.source} 第 ${f.row} 列以下沒有資料：請選取第一列為標題、下方有資料的範圍。`,
  noHeaderRow: (f) =>
    `${f.source} 第 ${f.row} 列：應為欄名的位置是數值「${f.found}」。請在最上方加一列欄名。`,
  missingColumn: (f) =>
    `${f.source} 第 ${f.row} 列：在 ${f.columns} 中找不到「${roleName(f.kind, f.role, "zh-TW")}」欄。請指定該欄，或補上這一欄${ALSO[f.kind]?.[f.role] ?? ""}。`,
  unknownColumn: (f) =>
    `${f.source} 第 ${f.row} 列：為「${roleName(f.kind, f.role, "zh-TW")}」選定的第 ${f.column} 欄不存在，現有的欄是 ${f.columns}。請重新選擇。`,
  ambiguousDateOrder: (f) =>
    `${f.source} 的「${f.column}」欄第 ${f.row} 列：「${f.found}」以及其他所有日期既可讀成日在前，也可讀成月在前。請指定順序，或將日期寫成 年-月-日。`,
  mixedDateOrder: (f) =>
    `${f.source} 的「${f.column}」欄：有的日期日在前，有的月在前，例如第 ${f.row} 列的「${f.found}」。請指定順序，或將日期寫成 年-月-日。`,
  allDatesUnreadable: (f) =>
    `${f.source} 的「${f.column}」欄：沒有一個日期可以辨識，第一個是第 ${f.row} 列的「${f.found}」。請另選日期欄，或將日期寫成 年-月-日。`,
  periodOutside: (f) =>
    `所選期間沒有資料：資料來源從 ${f.first} 到 ${f.last}。請選擇這段時間內的期間。`,
  noKpis: (f) =>
    `僅憑 ${f.sources} 無法計算任何 KPI。請新增其他資料來源（例如訂單），或選擇其他業務目標或 KPI。`,
  columnUnknown: (f) =>
    `${f.source} 第 ${f.row} 列：目標表沒有「${f.column}」欄。可用的欄：${f.columns}。`,
  columnNeeded: (f) =>
    `${f.source} 第 ${f.row} 列：${f.columns} 中缺少「${f.column}」欄。請新增該欄。`,
  rowRepeated: (f) =>
    `${f.source} 第 ${f.row} 列：「${f.found}」已出現在第 ${f.first} 列。請只保留其中一列。`,
  notNumber: (f) =>
    `${f.source} 的「${f.column}」欄第 ${f.row} 列：「${f.found}」不是數字。請填寫數字，例如 85%、0.85 或 1200。`,
  notWord: (f) =>
    `${f.source} 的「${f.column}」欄第 ${f.row} 列：無法辨識「${f.found}」。請填寫下列其中之一：${f.choices}。`,
  outOfRange: (f) =>
    `${f.source} 的「${f.column}」欄第 ${f.row} 列：「${f.found}」超出範圍。請填寫${Number.isFinite(f.to) ? ` ${f.from} 到 ${f.to} 之間的數字；40% 即 0.4` : `不小於 ${f.from} 的數字`}。`,
  settingUnknown: (f) =>
    `${f.source} 第 ${f.row} 列：沒有設定「${f.found}」。可用的設定：${f.keys}，以及自有 KPI 的 unit.識別碼。`,
  tooManyUnusable: (f) =>
    `${f.source}：${f.lines} 列中有 ${f.unusable} 列無法採用，最常見的原因是「${f.column}」欄「${ISSUES[f.reason]}」，最早出現在第 ${f.row} 列。請更正該欄或另選一欄。`,
};

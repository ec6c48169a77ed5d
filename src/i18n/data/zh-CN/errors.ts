import type { Role, TableKind } from "../../../data/table";
import { roleName } from "../../roles";
import type { DataText } from "../dataText";
import { ISSUES } from "./issues";

/** What would do in the place of a column that is missing. */
const ALSO: Readonly<Partial<Record<TableKind, Readonly<Partial<Record<Role, string>>>>>> = {
  orders: { amount: "；同时有数量和单价也可以" },
  leads: { converted: "；有线索状态列也可以" },
  survey: { recommend: "；有满意度或容易程度的题目也可以" },
};

/** Why a source cannot be used. */
export const ERRORS: DataText["errors"] = {
  emptyTable: (f) =>
    `${f.source} 在第 ${f.row} 行以下没有数据：请选择首行为表头、下面有数据的区域。`,
  noHeaderRow: (f) =>
    `${f.source} 第 ${f.row} 行：应为列名的位置是数值“${f.found}”。请在最上面加一行列名。`,
  missingColumn: (f) =>
    `${f.source} 第 ${f.row} 行：在 ${f.columns} 中没有找到“${roleName(f.kind, f.role, "zh-CN")}”列。请指定该列，或补上这一列${ALSO[f.kind]?.[f.role] ?? ""}。`,
  unknownColumn: (f) =>
    `${f.source} 第 ${f.row} 行：为“${roleName(f.kind, f.role, "zh-CN")}”选定的第 ${f.column} 列不存在，现有的列是 ${f.columns}。请重新选择。`,
  ambiguousDateOrder: (f) =>
    `${f.source} 的“${f.column}”列第 ${f.row} 行：“${f.found}”以及其他所有日期既可读作日在前，也可读作月在前。请指定顺序，或把日期写成 年-月-日。`,
  mixedDateOrder: (f) =>
    `${f.source} 的“${f.column}”列：有的日期日在前，有的月在前，例如第 ${f.row} 行的“${f.found}”。请指定顺序，或把日期写成 年-月-日。`,
  allDatesUnreadable: (f) =>
    `${f.source} 的“${f.column}”列：没有一个日期可以识别，第一个是第 ${f.row} 行的“${f.found}”。请另选日期列，或把日期写成 年-月-日。`,
  periodOutside: (f) =>
    `所选期间没有数据：数据来源从 ${f.first} 到 ${f.last}。请选择这段时间内的期间。`,
  noKpis: (f) =>
    `仅凭 ${f.sources} 无法计算任何 KPI。请添加其他数据来源（例如订单），或选择其他业务目标或 KPI。`,
  columnUnknown: (f) =>
    `${f.source} 第 ${f.row} 行：目标表中没有列“${f.column}”。可用的列：${f.columns}。`,
  columnNeeded: (f) =>
    `${f.source} 第 ${f.row} 行：在 ${f.columns} 中缺少列“${f.column}”。请添加该列。`,
  rowRepeated: (f) =>
    `${f.source} 第 ${f.row} 行：“${f.found}”已在第 ${f.first} 行出现。请只保留其中一行。`,
  notNumber: (f) =>
    `${f.source} 的“${f.column}”列第 ${f.row} 行：“${f.found}”不是数字。请填写数字，如 85%、0.85 或 1200。`,
  notWord: (f) =>
    `${f.source} 的“${f.column}”列第 ${f.row} 行：无法识别“${f.found}”。请填写以下之一：${f.choices}。`,
  outOfRange: (f) =>
    `${f.source} 的“${f.column}”列第 ${f.row} 行：“${f.found}”超出范围。请填写${Number.isFinite(f.to) ? ` ${f.from} 到 ${f.to} 之间的数字；40% 即 0.4` : `不小于 ${f.from} 的数字`}。`,
  settingUnknown: (f) =>
    `${f.source} 第 ${f.row} 行：没有设置“${f.found}”。可用的设置：${f.keys}，以及自有 KPI 的 unit.标识。`,
  tooManyUnusable: (f) =>
    `${f.source}：${f.lines} 行中有 ${f.unusable} 行无法使用，最常见的原因是“${f.column}”列“${ISSUES[f.reason]}”，最早出现在第 ${f.row} 行。请更正该列或另选一列。`,
};

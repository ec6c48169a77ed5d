import type { problems as english } from "./en";

export const problems: typeof english = {
  noSource: "请选择数据所在的位置。",
  missing: (role) => `请选择“${role}”所在的列。`,
  missingAny: (roles) => `请至少为其中一项选择列：${roles}。`,
  twice: (first, second) => `“${first}”和“${second}”用了同一列，请为其中之一另选一列。`,
  sameKind: (kind, first, second) =>
    `${first} 和 ${second} 都是${kind}数据。请改正其中之一的内容，或移除它。`,
  dateOrder: "请指定日期的读法。",
  noKpis: "请至少选择一个 KPI。",
  nothingFed: "仅凭这些数据无法得出任何 KPI，列表说明了各 KPI 所需的数据。",
  own: {
    name: "请填写 KPI 名称。",
    cell: "请填写一个带工作表名的单元格，例如 Market!B2，或已定义的名称。",
  },
  entry: {
    percent: "请输入百分数，例如 84% 或 0.84。",
    number: "请输入数字，例如 120 或 1,250.50。",
  },
  settings: {
    margin: "请输入 −100% 到 100% 之间的百分数，例如 40%。",
    cac: "请输入不小于 0 的金额，例如 200。",
    percent: "请输入大于 0 且不超过 100% 的百分数，例如 85% 或 0.85。",
    number: "请输入大于 0 的数字，例如 24。",
  },
  from: "请选择第一天。",
  to: "请选择最后一天。",
  order: "最后一天早于第一天。",
};

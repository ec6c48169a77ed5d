import type { en } from "./en";

export const zhCN: typeof en = {
  title: "目标",
  help: "蓝色单元格由您填写：修改目标或权重，总分立即随之变化。",
  total: "权重合计",
  columns: {
    id: "标识",
    KPI: "KPI",
    goal: "业务目标",
    active: "启用",
    direction: "方向",
    target: "目标值",
    basis: "依据",
    weight: "权重",
    green_from: "达标起点",
    amber_from: "关注起点",
    cap: "上限",
    worst: "最差值",
    best: "最好值",
    owner: "负责人",
    note: "说明",
    source: "来源单元格",
  },
  lists: { active: "启用", direction: "方向", basis: "依据" },
  listsTitle: "下拉列表用词",
  unused: {
    issue: "未生效",
    notNumber: (kpi, column, found) =>
      `${kpi}：“${column}”列中的“${found}”不是数字，不起作用。请填写数字，如 85% 或 1200。`,
    notWord: (kpi, column, found, choices) =>
      `${kpi}：无法识别“${column}”列中的“${found}”，目标不起作用。请填写以下之一：${choices}。`,
    noRatio: (kpi) =>
      `${kpi}没有达成率：目标为 0 或负数时无法相除。请修改目标，或在最差值和最佳值两列填写两个不同的值。`,
    noRange: (kpi) =>
      `${kpi}没有达成率：最差值与最佳值相同。请在这两列填写两个不同的值；未填最佳值时以目标为最佳值。`,
    setting: (key, found, first) =>
      `设置 ${key} 的内容是“${found}”，不是数字：改按 ${first} 计算。请填写数字。`,
    thresholds: (kpi, lower, upper) =>
      `${kpi}：${lower}高于${upper}，因此永远不会显示“关注”。请让${lower}不大于${upper}。`,
    cutOff: (lower, upper) =>
      `设置 ${lower} 高于 ${upper}，因此永远不起作用。请填写不大于 ${upper} 的值。`,
    message: (kpis, sheet) =>
      `以下 KPI 的目标填写有误，未能生效：${kpis}；原因见工作表“${sheet}”。`,
  },
};

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
};

import type { ActionsText } from "./en";

export const actions: ActionsText = {
  title: "制定行动",
  lead: "按工作表当前内容，以下 KPI 未达标。",
  none: "没有未达标的 KPI。如需为其他 KPI 制定行动，请选中记分卡中该行的单元格。",
  selected: (kpi) => `记分卡上选中：${kpi}`,
  plan: (kpi) => `制定行动：${kpi}`,
  look: "重新查看",
  added: (kpi, sheet) =>
    `${kpi}及其当前差距与数值已写入工作表“${sheet}”，请在该处填写要采取的行动。`,
};

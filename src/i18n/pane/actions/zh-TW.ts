import type { ActionsText } from "./en";

export const actions: ActionsText = {
  title: "規劃行動",
  lead: "依工作表目前的內容，以下 KPI 未達標。",
  none: "沒有未達標的 KPI。若要為其他 KPI 規劃行動，請選取計分卡中該列的儲存格。",
  selected: (kpi) => `計分卡上選取：${kpi}`,
  plan: (kpi) => `規劃行動：${kpi}`,
  look: "重新查看",
  added: (kpi, sheet) =>
    `${kpi}與目前的差距及數值已寫入工作表「${sheet}」，請在該處填寫要採取的行動。`,
};

import type { build as english } from "./en";

export const build: typeof english = {
  build: "生成 KPI 表",
  rebuild: "按当前选择生成",
  refresh: "刷新 KPI 表",
  close: "关账",
  promise: "只新增自己的工作表，不改动您的数据。",
  kept: "目标、设置和批注保持不变。",
  cancel: "取消",
  cancelling: "正在取消…",
  built: (kpis, _count, period) => `${period}，共 ${kpis} 个 KPI。`,
  rows: (used, read, seconds) => `使用了 ${read} 行中的 ${used} 行，用时 ${seconds} 秒。`,
  done: "KPI 表已就绪",
  notes: (notes) => `查看 ${notes} 条数据说明`,
  failed: "KPI 表未生成",
  closed: "期间已关账",
  inHistory: (kpis, _count, period) => `历史记录中已有 ${period}的 ${kpis} 个 KPI。`,
  notClosed: "期间未关账",
  again: "再次关账",
  keep: "保留原有记录",
  live: {
    label: "实时公式",
    hint: (limit) =>
      `把本期清理后的数据行（最多 ${limit} 行）写入工作表，各实际值写成 =CRM 公式。没有加载项的同事看到的是最近一次的数值。`,
    tooMany: (limit) => `本期计入的数据超过 ${limit} 行，因此写入数值而不是实时公式。`,
  },
};

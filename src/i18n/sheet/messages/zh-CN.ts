import type { en } from "./en";

export const zhCN: typeof en = {
  offTarget: (f) => `${f.kpi}为 ${f.actual}，未达标：目标为 ${f.target}，相差 ${f.gap}。`,
  watch: (f) => `${f.kpi}为 ${f.actual}，需要关注：目标为 ${f.target}，相差 ${f.gap}。`,
  allOnTarget: (count) => `设有目标的 ${count} 个 KPI 全部达标。`,
  noTargets: (sheet) => `尚未设定目标：请在工作表“${sheet}”中填写，总分会立即计算。`,
  partial: (asOf) => `本期尚未结束：数据截至 ${asOf}，而对比期间是完整的。`,
  running: (asOf) => `本期尚未结束：数据截至 ${asOf}。`,
  beginningLate: (sources, previous, sheet) =>
    `${sources}的数据没有覆盖${previous}的最初几天，因此不与其比较；详见工作表“${sheet}”。`,
  noOrders: (period) => `${period}没有订单：请选择其他期间，或检查数据来源的日期。`,
  endingEarly: (sources, sheet) => `${sources}的数据没有覆盖到期末，影响见工作表“${sheet}”。`,
  skippedRows: (skipped, read, sheet) =>
    `${read} 行中有 ${skipped} 行无法使用：原因和首个行号见工作表“${sheet}”。`,
  missingSettings: (settings, sheet, kpis) =>
    `工作表“${sheet}”中缺少 ${settings}，因此以下指标没有数值：${kpis}。`,
};

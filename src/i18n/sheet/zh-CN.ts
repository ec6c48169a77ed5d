import { zhCN as settings } from "./settings/zh-CN";
import { zhCN as targets } from "./targets/zh-CN";
import { zhCN as trend } from "./trend/zh-CN";
import { zhCN as clv } from "./clv/zh-CN";
import { zhCN as segments } from "./segments/zh-CN";
import { zhCN as cohort } from "./cohort/zh-CN";
import { zhCN as messages } from "./messages/zh-CN";
import { zhCN as own } from "./own/zh-CN";
import { zhCN as actions } from "./actions/zh-CN";
import { zhCN as coefficient } from "./coefficient/zh-CN";
import { zhCN as service } from "./service/zh-CN";
import { zhCN as survey } from "./survey/zh-CN";
import { zhCN as breakdown } from "./breakdown/zh-CN";
import { zhCN as changes } from "./changes/zh-CN";
import { zhCN as funnel } from "./funnel/zh-CN";
import { zhCN as history } from "./history/zh-CN";
import { zhCN as gaps } from "./gaps/zh-CN";
import { zhCN as multiples } from "./multiples/zh-CN";
import { zhCN as process } from "./process/zh-CN";
import { zhCN as leftOut } from "./leftOut/zh-CN";
import { zhCN as missing } from "./missing/zh-CN";
import { zhCN as pareto } from "./pareto/zh-CN";
import { zhCN as pipeline } from "./pipeline/zh-CN";
import { zhCN as live } from "./live/zh-CN";
import type { SheetText } from "./en";

export const zhCN = {
  sheets: {
    summary: "KPI 汇总",
    detail: "KPI 明细",
    targets: "KPI 目标",
    notes: "KPI 数据说明",
    history: "KPI 历史",
    actions: "KPI 行动计划",
    chartData: "KPI 图表数据",
    data: "KPI 数据",
  },
  period: {
    month: (year, month) => `${year}年${month}月`,
    quarter: (year, quarter) => `${year}年第${quarter}季度`,
    year: (year) => `${year}年`,
    days: (from, to) => `${from} 至 ${to}`,
    partial: (period) => `${period}（尚未结束）`,
  },
  header: {
    title: "KPI 汇总",
    period: "期间",
    previous: "对比期间",
    notCovered: (period) => `${period}（数据未完整覆盖）`,
    asOf: "数据截至",
    currency: "币种",
    noCurrency: "未填写",
    source: "数据来源",
    built: "生成时间",
    version: "版本",
    between: "；",
    rows: (label, used, read) => `${label}：读取 ${read} 行，使用 ${used} 行`,
  },
  pointUnit: "个百分点",
  unitPer: (count) => `每 ${count}`,
  points: (amount) => `${amount} 个百分点`,
  sentenceSeparator: "",
  listSeparator: "、",
  units: {
    percent: "%",
    ratio: "比值",
    count: "数量",
    points: "分",
    days: "天",
    hours: "小时",
    months: "个月",
    noMoney: "金额",
  },
  scorecard: {
    columns: {
      id: "标识",
      group: "分组",
      kpi: "KPI",
      unit: "单位",
      actual: "实际",
      target: "目标",
      gap: "差距",
      gapPercent: "差距 %",
      previous: "上期",
      change: "变化",
      attainment: "达成率",
      weight: "权重",
      points: "得分",
      status: "状态",
      low: "下限",
      high: "上限",
      n: "样本数",
      signal: "信号",
      owner: "负责人",
      comment: "备注",
    },
  },
  status: {
    onTarget: "达标",
    watch: "关注",
    offTarget: "未达标",
    noTarget: "无目标",
    noData: "无数据",
  },
  changes,
  own,
  history,
  process,
  gaps,
  multiples,
  coefficient,
  service,
  survey,
  funnel,
  missing,
  pareto,
  pipeline,
  leftOut,
  actions,
  breakdown,
  live,
  score: {
    score: "总分",
    grade: "等级",
    none: "还没有同时具备目标和权重的 KPI：请在目标工作表中填写",
    complete: "所有带权重的 KPI 均参与计分",
    between: "。",
    changed:
      "目标、权重、设置或数值已变，本表中的部分数值与文字说明仍为变更前的内容：请点“刷新”更新",
    reweighted: "已重新分配权重：{all} 个带权重的 KPI 中有 {left} 个没有数据或目标，不参与计分",
  },
  targets,
  settings,
  messages,
  trend,
  detail: { title: "客户价值与购买行为" },
  clv,
  segments,
  cohort,
  notes: {
    title: "数据说明",
    columns: { source: "来源", issue: "问题", rows: "行数", first_row: "首行", note: "说明" },
    issues: {
      definition: "定义",
      leftOut: "未计算",
      running: "进行中的期间",
      outside: "不在本期",
      endsEarly: "数据结束较早",
      beginsLate: "数据开始较晚",
    },
    definition: (kpi, definition) => `${kpi}：${definition}`,
    leftOut: (kpi) => `${kpi}在本期没有数值。`,
    settingsLeftOut: (kpi, settings, sheet) =>
      `${kpi}没有数值：请在工作表“${sheet}”中填写 ${settings}。`,
    lacksColumns: (source, columns) => `${source} 没有“${columns}”列`,
    unfed: (kpi, where) => `${kpi}未列入：${where}。`,
    running: (asOf) => `本期尚未结束，数据截至 ${asOf}。`,
    outside: (first, last) => `数据从 ${first} 到 ${last}，不在本期内：由其得出的指标没有数值。`,
    endsEarly: (day) =>
      `数据只到 ${day}，早于其他数据源：由其得出的计数与合计可能偏小，随期间长短而变的指标不作比较。如有缺失，请重新导出该数据源。`,
    beginsLate: (day, previous) =>
      `数据从 ${day} 开始，没有覆盖${previous}的最初几天：由其得出的指标没有上期值，也不检验其变化。`,
  },
  chartData: { title: "图表的辅助区域", help: "每次刷新都会重写。" },
} satisfies SheetText;

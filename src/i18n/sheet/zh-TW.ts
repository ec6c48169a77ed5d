import { zhTW as settings } from "./settings/zh-TW";
import { zhTW as targets } from "./targets/zh-TW";
import { zhTW as trend } from "./trend/zh-TW";
import { zhTW as clv } from "./clv/zh-TW";
import { zhTW as segments } from "./segments/zh-TW";
import { zhTW as cohort } from "./cohort/zh-TW";
import { zhTW as messages } from "./messages/zh-TW";
import { zhTW as own } from "./own/zh-TW";
import { zhTW as actions } from "./actions/zh-TW";
import { zhTW as coefficient } from "./coefficient/zh-TW";
import { zhTW as service } from "./service/zh-TW";
import { zhTW as survey } from "./survey/zh-TW";
import { zhTW as breakdown } from "./breakdown/zh-TW";
import { zhTW as changes } from "./changes/zh-TW";
import { zhTW as funnel } from "./funnel/zh-TW";
import { zhTW as history } from "./history/zh-TW";
import { zhTW as gaps } from "./gaps/zh-TW";
import { zhTW as multiples } from "./multiples/zh-TW";
import { zhTW as process } from "./process/zh-TW";
import { zhTW as leftOut } from "./leftOut/zh-TW";
import { zhTW as missing } from "./missing/zh-TW";
import { zhTW as pareto } from "./pareto/zh-TW";
import { zhTW as pipeline } from "./pipeline/zh-TW";
import { zhTW as live } from "./live/zh-TW";
import type { SheetText } from "./en";

export const zhTW = {
  sheets: {
    summary: "KPI 摘要",
    detail: "KPI 明細",
    targets: "KPI 目標",
    notes: "KPI 資料說明",
    history: "KPI 歷史",
    actions: "KPI 行動計畫",
    chartData: "KPI 圖表資料",
    data: "KPI 資料",
  },
  period: {
    month: (year, month) => `${year} 年 ${month} 月`,
    quarter: (year, quarter) => `${year} 年第 ${quarter} 季`,
    year: (year) => `${year} 年`,
    days: (from, to) => `${from} 至 ${to}`,
    partial: (period) => `${period}（尚未結束）`,
  },
  header: {
    title: "KPI 摘要",
    period: "期間",
    previous: "比較期間",
    notCovered: (period) => `${period}（資料未完整涵蓋）`,
    asOf: "資料截至",
    currency: "幣別",
    noCurrency: "未填寫",
    source: "資料來源",
    built: "建立時間",
    version: "版本",
    between: "；",
    rows: (label, used, read) => `${label}：讀取 ${read} 列，使用 ${used} 列`,
  },
  pointUnit: "個百分點",
  unitPer: (count) => `每 ${count}`,
  points: (amount) => `${amount} 個百分點`,
  sentenceSeparator: "",
  listSeparator: "、",
  units: {
    percent: "%",
    ratio: "比值",
    count: "數量",
    points: "分",
    days: "天",
    hours: "小時",
    months: "個月",
    noMoney: "金額",
  },
  scorecard: {
    columns: {
      id: "識別碼",
      group: "群組",
      kpi: "KPI",
      unit: "單位",
      actual: "實際",
      target: "目標",
      gap: "差距",
      gapPercent: "差距 %",
      previous: "上期",
      change: "變動",
      attainment: "達成率",
      weight: "權重",
      points: "得分",
      status: "狀態",
      low: "下限",
      high: "上限",
      n: "樣本數",
      signal: "訊號",
      owner: "負責人",
      comment: "備註",
    },
  },
  status: {
    onTarget: "達標",
    watch: "留意",
    offTarget: "未達標",
    noTarget: "無目標",
    noData: "無資料",
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
    score: "總分",
    grade: "等第",
    none: "尚無同時具備目標與權重的 KPI：請在目標工作表填寫",
    complete: "所有具權重的 KPI 皆納入計分",
    between: "。",
    changed:
      "目標、權重、設定或數值已變動，本表中的部分數值與文字說明仍為變動前的內容：請按「重新整理」更新",
    reweighted: "已重新分配權重：{all} 個具權重的 KPI 中有 {left} 個沒有資料或目標，不納入計分",
  },
  targets,
  settings,
  messages,
  trend,
  detail: { title: "顧客價值與購買行為" },
  clv,
  segments,
  cohort,
  notes: {
    title: "資料說明",
    columns: { source: "來源", issue: "問題", rows: "列數", first_row: "首列", note: "說明" },
    issues: {
      definition: "定義",
      leftOut: "未計算",
      running: "進行中的期間",
      outside: "不在本期",
      endsEarly: "資料結束較早",
      beginsLate: "資料開始較晚",
    },
    definition: (kpi, definition) => `${kpi}：${definition}`,
    leftOut: (kpi) => `${kpi}在本期沒有數值。`,
    settingsLeftOut: (kpi, settings, sheet) =>
      `${kpi}沒有數值：請在工作表「${sheet}」填寫 ${settings}。`,
    lacksColumns: (source, columns) => `${source} 沒有「${columns}」欄`,
    unfed: (kpi, where) => `${kpi}未列入：${where}。`,
    running: (asOf) => `本期尚未結束，資料截至 ${asOf}。`,
    outside: (first, last) => `資料從 ${first} 到 ${last}，不在本期內：由其得出的指標沒有數值。`,
    endsEarly: (day) =>
      `資料只到 ${day}，早於其他資料來源：由其得出的計數與合計可能偏小，隨期間長短而變的指標不作比較。如有缺漏，請重新匯出該資料來源。`,
    beginsLate: (day, previous) =>
      `資料從 ${day} 開始，未涵蓋${previous}的最初幾天：由其得出的指標沒有上期值，也不檢定其變動。`,
  },
  chartData: { title: "圖表的輔助範圍", help: "每次重新整理都會改寫。" },
} satisfies SheetText;

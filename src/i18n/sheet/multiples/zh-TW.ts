import type { MultipleText } from "./en";

export const zhTW: MultipleText = {
  heading: "走勢",
  legend:
    "深色線：實際值，圓點為本期（尚未結束時為圓圈）。虛線：目標。灰色細線：過去期間的平均；點線：自然管制界限。單位與量級相同的圖表使用同一刻度。",
  title: (kpi, unit) => `${kpi}（${unit}）`,
  periods: { month: "月份", quarter: "季", year: "年份", custom: "期間起始日" },
  series: {
    actual: "實際",
    target: "目標",
    mean: "平均",
    lower: "下限",
    upper: "上限",
    latest: "本期",
    running: "本期（尚未結束）",
  },
  within: (value, lower, upper) => `本期為 ${value}，在自然管制界限 ${lower} 至 ${upper} 之內。`,
  signals: {
    limit: {
      high: (f) => `本期為 ${f.value}，高於自然管制上限 ${f.limit}。`,
      low: (f) => `本期為 ${f.value}，低於自然管制下限 ${f.limit}。`,
    },
    run: {
      high: (f) => `本期為 ${f.value}，已連續八期高於平均 ${f.mean}。`,
      low: (f) => `本期為 ${f.value}，已連續八期低於平均 ${f.mean}。`,
    },
    near: {
      high: (f) => `本期為 ${f.value}，最近四期中有三期接近上限 ${f.limit}。`,
      low: (f) => `本期為 ${f.value}，最近四期中有三期接近下限 ${f.limit}。`,
    },
  },
  moved: (f) => `從${f.from}的 ${f.first} 變為${f.to}的 ${f.value}。`,
  running: (value) => `本期尚未結束，目前為 ${value}。`,
  none: "還沒有可以畫線的過去期間：請先結算期間，或使用時間更長的資料。",
  empty: "沒有其他具有過去數值的 KPI",
};

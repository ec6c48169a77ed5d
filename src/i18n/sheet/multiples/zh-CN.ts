import type { MultipleText } from "./en";

export const zhCN: MultipleText = {
  heading: "走势",
  legend:
    "深色线：实际值，圆点为本期（未结束时为圆环）。虚线：目标。灰色细线：历史期间的均值；点线：自然控制限。单位和量级相同的图使用同一刻度。",
  title: (kpi, unit) => `${kpi}（${unit}）`,
  periods: { month: "月份", quarter: "季度", year: "年份", custom: "期间起始日" },
  series: {
    actual: "实际",
    target: "目标",
    mean: "均值",
    lower: "下限",
    upper: "上限",
    latest: "本期",
    running: "本期（未结束）",
  },
  within: (value, lower, upper) => `本期为 ${value}，在自然控制限 ${lower} 至 ${upper} 之内。`,
  signals: {
    limit: {
      high: (f) => `本期为 ${f.value}，超出自然上限 ${f.limit}。`,
      low: (f) => `本期为 ${f.value}，低于自然下限 ${f.limit}。`,
    },
    run: {
      high: (f) => `本期为 ${f.value}，已连续八期高于均值 ${f.mean}。`,
      low: (f) => `本期为 ${f.value}，已连续八期低于均值 ${f.mean}。`,
    },
    near: {
      high: (f) => `本期为 ${f.value}，最近四期中有三期接近上限 ${f.limit}。`,
      low: (f) => `本期为 ${f.value}，最近四期中有三期接近下限 ${f.limit}。`,
    },
  },
  moved: (f) => `从${f.from}的 ${f.first} 变为${f.to}的 ${f.value}。`,
  running: (value) => `本期尚未结束，目前为 ${value}。`,
  none: "还没有可以画线的历史期间：请先关账，或使用时间更长的数据。",
  empty: "没有其他具有历史数值的 KPI",
};

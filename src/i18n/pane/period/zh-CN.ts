import type { period as english } from "./en";

export const period: typeof english = {
  kind: "期间类型",
  kinds: { month: "月", quarter: "季度", year: "年", custom: "自定义" },
  which: "期间",
  latest: { month: "最近完整月", quarter: "最近完整季度", year: "最近完整年" },
  latestIs: (period) => `${period}（最近完整）`,
  from: "从",
  to: "到",
  covers: "覆盖",
  against: "对比",
  data: "数据范围",
  comparedWith: (period) => `对比 ${period}`,
  running: (period) => `${period}（进行中）`,
  partial: (last) => `期间尚未结束：数据截至 ${last}，与完整的上一期间对比。`,
  noData: "此期间没有数据。",
  scanning: "正在查找第一天和最后一天…",
  unknown: "所选列中没有可识别的日期。",
};

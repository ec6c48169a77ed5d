import type { period as english } from "./en";

export const period: typeof english = {
  kind: "期間類型",
  kinds: { month: "月", quarter: "季", year: "年", custom: "自訂" },
  which: "期間",
  latest: { month: "最近完整月份", quarter: "最近完整季度", year: "最近完整年度" },
  latestIs: (period) => `${period}（最近完整）`,
  from: "從",
  to: "到",
  covers: "涵蓋",
  against: "比較",
  data: "資料範圍",
  comparedWith: (period) => `與 ${period}比較`,
  running: (period) => `${period}（進行中）`,
  partial: (last) => `期間尚未結束：資料截至 ${last}，與完整的上一期間比較。`,
  noData: "此期間沒有資料。",
  scanning: "正在尋找第一天和最後一天…",
  unknown: "所選的欄中沒有可辨識的日期。",
};

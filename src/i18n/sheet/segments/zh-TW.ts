import type { en } from "./en";

export const zhTW: typeof en = {
  title: "顧客分群（RFM：最近一次消費、頻率、金額）",
  segment: "分群",
  customers: "顧客數",
  share: "顧客占比",
  revenue: "營收",
  revenueShare: "營收占比",
  recency: "距今天數",
  total: "全部顧客",
  summary: (segment, customers, share) =>
    `「${segment}」是最大的分群：${customers} 位顧客，占全部的 ${share}。`,
  none: "有購買紀錄的顧客太少，無法分群。",
};

import type { en } from "./en";

export const zhCN: typeof en = {
  title: "客户分层（RFM：最近一次消费、频次、金额）",
  segment: "客户层",
  customers: "客户数",
  share: "客户占比",
  revenue: "销售额",
  revenueShare: "销售额占比",
  recency: "距今天数",
  total: "全部客户",
  summary: (segment, customers, share) =>
    `“${segment}”是最大的客户层：${customers} 位客户，占全部的 ${share}。`,
  none: "有购买记录的客户太少，无法分层。",
};

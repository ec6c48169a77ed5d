import type { ParetoText } from "./en";

export const zhCN: ParetoText = {
  title: "头部客户的收入（帕累托）",
  chartTitle: "头部客户占净收入的比例",
  explain: "客户按本期净收入从高到低排列；每行的客户数向上取整。",
  customers: "客户",
  number: "客户数",
  cumulative: "收入占比",
  added: "本档增加",
  largest: (share) => `前 ${share}`,
  summary: (customers, share) => `前 20% 的客户（${customers} 个）带来本期净收入的 ${share}。`,
  negative: (customers) => `无法计算占比：本期有 ${customers} 个客户的退款多于购买。`,
  none: "本期没有收入。",
};

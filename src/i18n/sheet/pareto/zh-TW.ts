import type { ParetoText } from "./en";

export const zhTW: ParetoText = {
  title: "前段顧客的營收（帕雷托）",
  chartTitle: "前段顧客占淨營收的比例",
  explain: "顧客依本期淨營收由高至低排列；每列的顧客數無條件進位。",
  customers: "顧客",
  number: "顧客數",
  cumulative: "營收占比",
  added: "本級距增加",
  largest: (share) => `前 ${share}`,
  summary: (customers, share) => `前 20% 的顧客（${customers} 位）帶來本期淨營收的 ${share}。`,
  negative: (customers) => `無法計算占比：本期有 ${customers} 位顧客的退款多於購買。`,
  none: "本期沒有營收。",
};

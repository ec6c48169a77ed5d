import type { ORDER_KPIS } from "../../../catalog/kpis/orderKpis";
import type { KpiNames } from "../kpiNames";

/** Churn is told once, with the subscriptions that are its first source. */
export const orders: KpiNames<Omit<typeof ORDER_KPIS, "CHURN">> = {
  REVENUE: { name: "營收", explanation: "本期金額合計，已扣除退款。" },
  ORDERS: {
    name: "訂單數",
    explanation: "本期不同的訂單：依顧客與訂單編號計，否則依顧客與日期計。退款不算訂單。",
  },
  CUSTOMERS: { name: "活躍顧客數", explanation: "本期至少有一筆訂單的顧客。" },
  NEWCUSTOMERS: { name: "新顧客數", explanation: "在全部資料中首單落在本期的顧客。" },
  REFERRAL: {
    name: "轉介紹率",
    explanation: "本期新顧客中，本期的資料列填有推薦人的比例。",
  },
  AOV: { name: "客單價", explanation: "本期營收除以本期訂單數。" },
  FREQ: { name: "購買頻率", explanation: "本期每位活躍顧客的訂單數。" },
  ARPU: { name: "每顧客營收", explanation: "本期營收除以本期有訂單或退款的顧客數。" },
  REPEAT: { name: "回購率", explanation: "本期活躍顧客中，在本期內有兩筆以上訂單的比例。" },
  GAP: {
    name: "購買間隔天數",
    explanation: "同一顧客在本期內相鄰兩個購買日之間天數的中位數。",
  },
  CROSSSELL: {
    name: "交叉銷售率",
    explanation: "本期購買過已知品項的顧客中，購買過兩種以上不同品項的比例。退款不算購買。",
  },
  "RETENTION.ACTIVE": {
    name: "活躍顧客留存率",
    explanation: "上期有訂單的顧客中，本期也有訂單的比例。",
  },
  RETURNRATE: {
    name: "退貨率",
    explanation: "本期退款金額除以本期扣除退款前的銷售金額。",
  },
  CLV: {
    name: "顧客終身價值",
    explanation:
      "客單價 × 每顧客每年訂單數 × 顧客生命週期 × 毛利率 − 顧客獲取成本。前兩項取自截至期末的十二個月（不足一年者換算為一年），其餘取自設定。",
  },
  PARETO: {
    name: "前 20% 顧客的營收占比",
    explanation: "本期淨營收中來自營收最高的 20% 顧客的比例，顧客數無條件進位。",
  },
  GINI: {
    name: "營收吉尼係數",
    explanation: "本期淨營收在顧客之間的不均程度：人人相同為 0，越集中於一位顧客越接近 1。",
  },
  HHI: {
    name: "顧客集中度（HHI）",
    explanation: "各顧客占本期淨營收比例的平方和：營收全部來自一位顧客時為 1。",
  },
};

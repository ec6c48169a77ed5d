import type { ORDER_KPIS } from "../../../catalog/kpis/orderKpis";
import type { KpiNames } from "../kpiNames";

export const orders: KpiNames<typeof ORDER_KPIS> = {
  REVENUE: { name: "營收", explanation: "本期金額合計，已扣除退款。" },
  ORDERS: {
    name: "訂單數",
    explanation: "本期不同的訂單：依顧客與訂單編號計，否則依顧客與日期計。退款不算訂單。",
  },
  CUSTOMERS: { name: "活躍顧客數", explanation: "本期至少有一筆訂單的顧客。" },
  NEWCUSTOMERS: { name: "新顧客數", explanation: "在全部資料中首單落在本期的顧客。" },
  AOV: { name: "客單價", explanation: "本期營收除以本期訂單數。" },
  FREQ: { name: "購買頻率", explanation: "本期每位活躍顧客的訂單數。" },
  ARPU: { name: "每顧客營收", explanation: "本期營收除以本期有訂單或退款的顧客數。" },
  REPEAT: { name: "回購率", explanation: "本期活躍顧客中，在本期內有兩筆以上訂單的比例。" },
  "RETENTION.ACTIVE": {
    name: "活躍顧客留存率",
    explanation: "上期有訂單的顧客中，本期也有訂單的比例。",
  },
  CLV: {
    name: "顧客終身價值",
    explanation:
      "客單價 × 每顧客每年訂單數 × 顧客生命週期 × 毛利率 − 顧客獲取成本。前兩項取自截至期末的十二個月（不足一年者換算為一年），其餘取自設定。",
  },
};

import type { SUBSCRIPTION_KPIS } from "../../../catalog/kpis/subscriptionKpis";
import type { KpiNames } from "../kpiNames";

export const subscriptions: KpiNames<typeof SUBSCRIPTION_KPIS> = {
  RETENTION: {
    name: "顧客留存率",
    explanation: "期初與期末都有有效訂閱的顧客，占期初顧客的比例：（期末 − 新增）/ 期初。",
  },
  CHURN: {
    name: "顧客流失率",
    explanation:
      "有訂閱資料時：期初顧客中到期末已離開的，除以期初顧客數。只有訂單時：上期有訂單的顧客中，本期沒有訂單的比例。",
  },
  GRR: {
    name: "總營收留存率",
    explanation: "期初的經常性營收中，期初顧客到期末仍在支付的部分，不含加購。",
  },
  NRR: {
    name: "淨營收留存率",
    explanation: "期初顧客在期末支付的經常性營收（含加購），除以他們期初支付的金額。",
  },
  QUICKRATIO: {
    name: "速動比率（SaaS）",
    explanation: "本期每失去一單位經常性營收（降級與離開），新得到的經常性營收（新顧客與加購）。",
  },
  UPSELL: { name: "加購率", explanation: "期初付費的顧客中，期末支付更多的占比。" },
};

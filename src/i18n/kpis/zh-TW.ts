import { deals } from "./zh-TW/deals";
import { leads } from "./zh-TW/leads";
import { composite } from "./zh-TW/composite";
import { orders } from "./zh-TW/orders";
import { spend } from "./zh-TW/spend";
import { subscriptions } from "./zh-TW/subscriptions";
import { survey } from "./zh-TW/survey";
import { tickets } from "./zh-TW/tickets";
import type { KpiText } from "./en";

export const zhTW: KpiText = {
  groups: {
    sales: "銷售",
    customers: "顧客",
    behaviour: "購買行為",
    retention: "留存",
    voice: "顧客心聲",
    service: "客戶服務",
    value: "顧客價值",
    concentration: "顧客集中度",
  },
  kpis: {
    ...orders,
    ...deals,
    ...leads,
    ...spend,
    ...subscriptions,
    ...survey,
    ...composite,
    ...tickets,
  },
  segments: {
    Champions: "冠軍顧客",
    "Can't Lose Them": "不能失去的顧客",
    "New Customers": "新顧客",
    Promising: "有潛力的顧客",
    "Loyal Customers": "忠誠顧客",
    "Potential Loyalists": "潛在忠誠顧客",
    "At Risk": "有流失風險的顧客",
    "Needs Attention": "需要關注的顧客",
    "About To Sleep": "即將沉睡的顧客",
    Lost: "已流失顧客",
  },
};

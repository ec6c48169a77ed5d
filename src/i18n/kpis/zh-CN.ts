import { deals } from "./zh-CN/deals";
import { leads } from "./zh-CN/leads";
import { composite } from "./zh-CN/composite";
import { orders } from "./zh-CN/orders";
import { spend } from "./zh-CN/spend";
import { subscriptions } from "./zh-CN/subscriptions";
import { survey } from "./zh-CN/survey";
import { tickets } from "./zh-CN/tickets";
import type { KpiText } from "./en";

export const zhCN: KpiText = {
  groups: {
    sales: "销售",
    customers: "客户",
    behaviour: "购买行为",
    retention: "留存",
    voice: "客户声音",
    service: "客户服务",
    value: "客户价值",
    concentration: "客户集中度",
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
    Champions: "冠军客户",
    "Can't Lose Them": "不能失去的客户",
    "New Customers": "新客户",
    Promising: "有潜力的客户",
    "Loyal Customers": "忠诚客户",
    "Potential Loyalists": "潜在忠诚客户",
    "At Risk": "有流失风险的客户",
    "Needs Attention": "需要关注的客户",
    "About To Sleep": "即将沉睡的客户",
    Lost: "已流失客户",
  },
};

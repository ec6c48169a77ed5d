import type { SUBSCRIPTION_KPIS } from "../../../catalog/kpis/subscriptionKpis";
import type { KpiNames } from "../kpiNames";

export const subscriptions: KpiNames<typeof SUBSCRIPTION_KPIS> = {
  RETENTION: {
    name: "客户留存率",
    explanation: "期初与期末都有有效订阅的客户，占期初客户的比例：（期末 − 新增）/ 期初。",
  },
  CHURN: {
    name: "客户流失率",
    explanation:
      "有订阅数据时：期初客户中到期末已离开的，除以期初客户数。只有订单时：上期有订单的客户中，本期没有订单的比例。",
  },
  GRR: {
    name: "总收入留存率",
    explanation: "期初的经常性收入中，期初客户到期末仍在支付的部分，不含增购。",
  },
  NRR: {
    name: "净收入留存率",
    explanation: "期初客户在期末支付的经常性收入（含增购），除以他们期初支付的金额。",
  },
  QUICKRATIO: {
    name: "速动比率（SaaS）",
    explanation: "本期每失去一单位经常性收入（降级与离开），新得到的经常性收入（新客与增购）。",
  },
  UPSELL: { name: "增购率", explanation: "期初付费的客户中，期末支付更多的占比。" },
};

import type { ORDER_KPIS } from "../../../catalog/kpis/orderKpis";
import type { KpiNames } from "../kpiNames";

/** Churn is told once, with the subscriptions that are its first source. */
export const orders: KpiNames<Omit<typeof ORDER_KPIS, "CHURN">> = {
  REVENUE: { name: "销售额", explanation: "本期金额合计，已扣除退款。" },
  ORDERS: {
    name: "订单数",
    explanation: "本期不同的订单：按客户与订单编号计，否则按客户与日期计。退款不算订单。",
  },
  CUSTOMERS: { name: "活跃客户数", explanation: "本期至少有一笔订单的客户。" },
  NEWCUSTOMERS: { name: "新客户数", explanation: "在全部数据中首单落在本期的客户。" },
  REFERRAL: {
    name: "转介绍率",
    explanation: "本期新客户中，本期的行里填有推荐人的比例。",
  },
  AOV: { name: "笔单价", explanation: "本期销售额除以本期订单数。" },
  FREQ: { name: "购买频率", explanation: "本期每个活跃客户的订单数。" },
  ARPU: { name: "人均消费", explanation: "本期销售额除以本期有订单或退款的客户数。" },
  REPEAT: { name: "复购率", explanation: "本期活跃客户中，在本期内有两笔及以上订单的比例。" },
  GAP: {
    name: "购买间隔天数",
    explanation: "同一客户在本期内相邻两个购买日之间天数的中位数。",
  },
  CROSSSELL: {
    name: "交叉销售率",
    explanation: "本期购买过已知品项的客户中，购买过两种及以上不同品项的比例。退款不算购买。",
  },
  "RETENTION.ACTIVE": {
    name: "活跃客户留存率",
    explanation: "上期有订单的客户中，本期也有订单的比例。",
  },
  RETURNRATE: {
    name: "退货率",
    explanation: "本期退款金额除以本期扣除退款前的销售金额。",
  },
  CLV: {
    name: "客户终身价值",
    explanation:
      "笔单价 × 每客户每年订单数 × 客户生命周期 × 毛利率 − 获客成本。前两项取自截至期末的十二个月（不足一年的折算为一年），其余取自设置。",
  },
  PARETO: {
    name: "前 20% 客户的收入占比",
    explanation: "本期净收入中来自收入最高的 20% 客户的比例，客户数向上取整。",
  },
  GINI: {
    name: "收入基尼系数",
    explanation: "本期净收入在客户之间的不均程度：人人相同为 0，越集中于一个客户越接近 1。",
  },
  HHI: {
    name: "客户集中度（HHI）",
    explanation: "各客户占本期净收入比例的平方和：收入全部来自一个客户时为 1。",
  },
};

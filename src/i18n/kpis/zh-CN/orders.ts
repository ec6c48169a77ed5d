import type { ORDER_KPIS } from "../../../catalog/kpis/orderKpis";
import type { KpiNames } from "../kpiNames";

export const orders: KpiNames<typeof ORDER_KPIS> = {
  REVENUE: { name: "销售额", explanation: "本期金额合计，已扣除退款。" },
  ORDERS: {
    name: "订单数",
    explanation: "本期不同的订单：按客户与订单编号计，否则按客户与日期计。退款不算订单。",
  },
  CUSTOMERS: { name: "活跃客户数", explanation: "本期至少有一笔订单的客户。" },
  NEWCUSTOMERS: { name: "新客户数", explanation: "在全部数据中首单落在本期的客户。" },
  AOV: { name: "笔单价", explanation: "本期销售额除以本期订单数。" },
  FREQ: { name: "购买频率", explanation: "本期每个活跃客户的订单数。" },
  ARPU: { name: "人均消费", explanation: "本期销售额除以本期有订单或退款的客户数。" },
  REPEAT: { name: "复购率", explanation: "本期活跃客户中，在本期内有两笔及以上订单的比例。" },
  "RETENTION.ACTIVE": {
    name: "活跃客户留存率",
    explanation: "上期有订单的客户中，本期也有订单的比例。",
  },
  CLV: {
    name: "客户终身价值",
    explanation:
      "笔单价 × 每客户每年订单数 × 客户生命周期 × 毛利率 − 获客成本。前两项取自截至期末的十二个月（不足一年的折算为一年），其余取自设置。",
  },
};

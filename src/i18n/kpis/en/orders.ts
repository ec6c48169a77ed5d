import type { ORDER_KPIS } from "../../../catalog/kpis/orderKpis";
import type { KpiNames } from "../kpiNames";

export const orders: KpiNames<typeof ORDER_KPIS> = {
  REVENUE: { name: "Revenue", explanation: "Sum of amounts in the period, net of refunds." },
  ORDERS: {
    name: "Orders",
    explanation:
      "Distinct orders in the period: by customer and order id, else by customer and day. Refunds are no orders.",
  },
  CUSTOMERS: {
    name: "Active customers",
    explanation: "Customers with at least one order in the period.",
  },
  NEWCUSTOMERS: {
    name: "New customers",
    explanation: "Customers whose first order in the whole source is in the period.",
  },
  AOV: {
    name: "Average order value",
    explanation: "Revenue of the period divided by its orders.",
  },
  FREQ: { name: "Purchase frequency", explanation: "Orders of the period per active customer." },
  ARPU: {
    name: "Revenue per customer",
    explanation: "Revenue of the period per customer with an order or a refund in it.",
  },
  REPEAT: {
    name: "Repeat purchase rate",
    explanation: "Share of the period's active customers with two or more orders in the period.",
  },
  "RETENTION.ACTIVE": {
    name: "Retention of active customers",
    explanation:
      "Of the customers with an order in the previous period, the share with an order in this one.",
  },
  CLV: {
    name: "Customer lifetime value",
    explanation:
      "Average order value × orders per customer and year × lifespan × margin − acquisition cost. The first two come from the twelve months to the period's end (a shorter history is scaled up to a year), the others from the settings.",
  },
};

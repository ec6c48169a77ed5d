import type { ORDER_KPIS } from "../../../catalog/kpis/orderKpis";
import type { KpiNames } from "../kpiNames";

/** Churn is told once, with the subscriptions that are its first source. */
export const orders: KpiNames<Omit<typeof ORDER_KPIS, "CHURN">> = {
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
  REFERRAL: {
    name: "Referral rate",
    explanation: "Share of the period's new customers whose rows of the period name a referrer.",
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
  GAP: {
    name: "Days between purchases",
    explanation:
      "Median number of days between consecutive purchase days of the same customer, both in the period.",
  },
  CROSSSELL: {
    name: "Cross-sell rate",
    explanation:
      "Of the customers who bought a known item in the period, the share with two or more different ones. Refunds are no purchases.",
  },
  "RETENTION.ACTIVE": {
    name: "Retention of active customers",
    explanation:
      "Of the customers with an order in the previous period, the share with an order in this one.",
  },
  RETURNRATE: {
    name: "Return rate",
    explanation: "Money refunded in the period divided by the money sold in it before refunds.",
  },
  CLV: {
    name: "Customer lifetime value",
    explanation:
      "Average order value × orders per customer and year × lifespan × margin − acquisition cost. The first two come from the twelve months to the period's end (a shorter history is scaled up to a year), the others from the settings.",
  },
  PARETO: {
    name: "Revenue share of the top 20%",
    explanation:
      "Share of the period's net revenue from its largest customers: the first 20%, rounded up to whole customers.",
  },
  GINI: {
    name: "Gini coefficient of revenue",
    explanation:
      "How unevenly the period's net revenue is spread over its customers: 0 when all have the same, towards 1 when one has all.",
  },
  HHI: {
    name: "Customer concentration (HHI)",
    explanation:
      "Sum of the squares of the customers' shares of the period's net revenue: 1 when one customer has all.",
  },
};

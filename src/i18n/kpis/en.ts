import type { SegmentName } from "../../calc/behaviour/segments";
import type { KpiGroup, KpiId } from "../../catalog/kpis";

/** What people read of a KPI: its name, and its definition as the sheet computes it. */
export interface KpiName {
  readonly name: string;
  readonly explanation: string;
}

export interface KpiText {
  readonly groups: Readonly<Record<KpiGroup, string>>;
  readonly kpis: Readonly<Record<KpiId, KpiName>>;
  readonly segments: Readonly<Record<SegmentName, string>>;
}

export const en: KpiText = {
  groups: {
    sales: "Sales",
    customers: "Customers",
    behaviour: "Purchase behaviour",
    retention: "Retention",
    value: "Customer value",
  },
  kpis: {
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
  },
  segments: {
    Champions: "Champions",
    "Can't Lose Them": "Can't Lose Them",
    "New Customers": "New Customers",
    Promising: "Promising",
    "Loyal Customers": "Loyal Customers",
    "Potential Loyalists": "Potential Loyalists",
    "At Risk": "At Risk",
    "Needs Attention": "Needs Attention",
    "About To Sleep": "About To Sleep",
    Lost: "Lost",
  },
};

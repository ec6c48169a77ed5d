import { deals } from "./en/deals";
import { leads } from "./en/leads";
import { composite } from "./en/composite";
import { orders } from "./en/orders";
import { spend } from "./en/spend";
import { subscriptions } from "./en/subscriptions";
import { survey } from "./en/survey";
import { tickets } from "./en/tickets";
import type { SegmentName } from "../../calc/behaviour/segments";
import type { KpiGroup, KpiId } from "../../catalog/kpis";
import type { KpiName } from "./kpiNames";

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
    voice: "Customer voice",
    service: "Service",
    value: "Customer value",
    concentration: "Concentration",
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

import type { KpiId } from "../../../catalog/kpis";
import { call } from "./call";
import { columnsOf, type LiveRule, type LiveScope } from "./liveScope";
import { activeRetention } from "./orderFormulas";

const customers = columnsOf("CRM_Data_Subscriptions");

/** Customers that run, 1, or do not, 0, at the start and at the end. */
function counted(scope: LiveScope, atStart: number, atEnd: number): string {
  const t = customers(scope);
  return `COUNTIFS(${t("at_start")},${atStart},${t("at_end")},${atEnd})`;
}

function retention(scope: LiveScope): string {
  const t = customers(scope);
  const ends = [`SUM(${t("at_start")})`, `SUM(${t("at_end")})`];
  return call("RETENTION", ...ends, counted(scope, 0, 1));
}

/** Of subscriptions where there are any, else what the order log says of its active customers. */
function churn(scope: LiveScope): string {
  if (scope.data.subscriptions === undefined) return `1-${activeRetention(scope)}`;
  return call("CHURN", `SUM(${customers(scope)("at_start")})`, counted(scope, 1, 0));
}

const revenue =
  (id: string) =>
  (scope: LiveScope): string =>
    call(id, customers(scope)("start_mrr"), customers(scope)("end_mrr"));

/** New, expanded, contracted and churned revenue. */
function quickRatio(scope: LiveScope): string {
  const t = customers(scope);
  const [start, end] = [t("start_mrr"), t("end_mrr")];
  return call(
    "QUICKRATIO",
    `SUMIFS(${end},${start},0)`,
    `SUMPRODUCT((${start}>0)*(${end}>${start})*(${end}-${start}))`,
    `SUMPRODUCT((${end}>0)*(${end}<${start})*(${start}-${end}))`,
    `SUMIFS(${start},${end},0)`
  );
}

/** Rules of the KPIs of subscriptions. */
export const SUBSCRIPTION_FORMULAS = {
  RETENTION: retention,
  CHURN: churn,
  GRR: revenue("GRR"),
  NRR: revenue("NRR"),
  QUICKRATIO: quickRatio,
  UPSELL: revenue("UPSELL"),
} as const satisfies Partial<Record<KpiId, LiveRule>>;

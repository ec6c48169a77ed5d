import type { KpiId } from "../../../catalog/kpis";
import { call, dayCall } from "./call";
import { columnsOf, type LiveRule, type LiveScope } from "./liveScope";

const orders = columnsOf("CRM_Data_Orders");
const won = columnsOf("CRM_Data_NewCustomers");
const both = columnsOf("CRM_Data_Retention");

type OrderColumn = Parameters<ReturnType<typeof orders>>[0];

/** A call over columns of the order lines; "" skips an argument. */
const over =
  (id: string, ...columns: readonly (OrderColumn | "")[]) =>
  (scope: LiveScope): string =>
    call(id, ...columns.map((name) => (name === "" ? "" : orders(scope)(name))));

function referral(scope: LiveScope): string {
  const t = won(scope);
  return call("REFERRAL", `SUM(${t("referred")})`, `COUNT(${t("first_order")})`);
}

export function activeRetention(scope: LiveScope): string {
  const t = both(scope);
  const { period, previous } = scope;
  const windows = [previous.start, period.start, period.end - 1].map(dayCall);
  return call("RETENTION.ACTIVE", t("customer"), t("date"), ...windows, t("amount"));
}

function returnRate(scope: LiveScope): string {
  const amount = orders(scope)("amount");
  const sum = (criterion: string): string => `SUMIFS(${amount},${amount},"${criterion}")`;
  return call("RETURNRATE", `-${sum("<0")}`, sum(">=0"));
}

export const newCustomerCount = (scope: LiveScope): string => `COUNT(${won(scope)("first_order")})`;

/** Rules of the KPIs of an order log. */
export const ORDER_FORMULAS = {
  REVENUE: (scope) => `SUM(${orders(scope)("amount")})`,
  ORDERS: "noFunction",
  CUSTOMERS: "noFunction",
  NEWCUSTOMERS: newCustomerCount,
  REFERRAL: referral,
  AOV: over("AOV", "amount", "order", "customer", "date"),
  FREQ: over("FREQ", "customer", "date", "order", "amount"),
  ARPU: over("ARPU", "amount", "customer"),
  REPEAT: over("REPEAT", "customer", "date", "order", "amount"),
  GAP: over("GAP", "customer", "date", "", "amount"),
  CROSSSELL: over("CROSSSELL", "customer", "item"),
  "RETENTION.ACTIVE": activeRetention,
  RETURNRATE: returnRate,
  CLV: "ownFormula",
  PARETO: over("PARETO", "amount", "customer"),
  GINI: over("GINI", "amount", "customer"),
  HHI: over("HHI", "amount", "customer"),
} as const satisfies Partial<Record<KpiId, LiveRule>>;

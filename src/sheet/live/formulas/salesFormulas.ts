import type { KpiId } from "../../../catalog/kpis";
import { before, call } from "./call";
import { columnsOf, type LiveRule, type LiveScope } from "./liveScope";
import { newCustomerCount } from "./orderFormulas";

const deals = columnsOf("CRM_Data_Deals");
const leads = columnsOf("CRM_Data_Leads");
const spend = columnsOf("CRM_Data_Spend");

const winRate = (scope: LiveScope): string => call("WINRATE.DEALS", deals(scope)("result"));

function cycle(scope: LiveScope): string {
  const t = deals(scope);
  return call("CYCLE", t("created"), t("closed"), "", t("result"));
}

/** Deals worked on times win rate times size of the deals won, per day of their cycle. */
function velocity(scope: LiveScope): string {
  const t = deals(scope);
  const worked = `COUNTIFS(${t("created")},${before(scope.period.end)})`;
  const size = `AVERAGEIFS(${t("amount")},${t("result")},"won")`;
  return call("VELOCITY", worked, winRate(scope), size, cycle(scope));
}

function conversion(scope: LiveScope): string {
  const t = leads(scope);
  return call("CONVERSION", `SUM(${t("converted")})`, `COUNT(${t("created")})`);
}

/** New customers as the spend counts them, else those of the order log. */
function acquisitionCost(scope: LiveScope): string {
  const t = spend(scope);
  const counts = scope.data.spend?.rows.newCustomers.some((count) => !Number.isNaN(count));
  const customers = counts === true ? `SUM(${t("newCustomers")})` : newCustomerCount(scope);
  return call("CAC", `SUM(${t("amount")})`, customers);
}

/** Rules of the KPIs of deals, leads and spend. */
export const SALES_FORMULAS = {
  WINRATE: winRate,
  CYCLE: cycle,
  PIPELINE: (scope) => call("PIPELINE", deals(scope)("amount"), deals(scope)("probability")),
  VELOCITY: velocity,
  CONVERSION: conversion,
  CAC: acquisitionCost,
} as const satisfies Partial<Record<KpiId, LiveRule>>;

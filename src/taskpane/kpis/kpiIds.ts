import { KPIS, type KpiId } from "../../catalog/kpis";

export type { KpiId } from "../../catalog/kpis";

/** All KPIs, in the order of the sheet. */
export const KPI_IDS = Object.keys(KPIS) as readonly KpiId[];

export const isKpiId = (id: string): id is KpiId => Object.hasOwn(KPIS, id);

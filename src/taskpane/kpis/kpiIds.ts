import { KPIS } from "../../catalog/kpis";

export type KpiId = keyof typeof KPIS;

/** All KPIs, in the order of the sheet. */
export const KPI_IDS = Object.keys(KPIS) as readonly KpiId[];

/** KPIs that were not left out. */
export const chosenKpis = (leftOut: readonly string[]): KpiId[] =>
  KPI_IDS.filter((id) => !leftOut.includes(id));

import type { Period } from "../../src/calc/dates/period";
import { purchasesOf } from "../../src/calc/orders/purchasesOf";
import { type KpiId, KPIS } from "../../src/catalog/kpis";
import type { Measure } from "../../src/catalog/measure";
import { periodFacts } from "../../src/catalog/periodFacts";
import type { SourceData } from "../../src/catalog/rows";
import { type KpiSettings, NO_SETTINGS } from "../../src/catalog/settings";

/** Whole days from first to last. */
export const daysFromTo = (first: number, last: number): Period => ({
  kind: "custom",
  start: first,
  end: last + 1,
});

/** A KPI of the catalogue, measured in one period. */
export function kpiOf(
  id: KpiId,
  data: SourceData,
  period: Period,
  settings: Partial<KpiSettings> = {}
): Measure {
  const purchases = data.orders === undefined ? null : purchasesOf(data.orders.rows);
  const facts = periodFacts({ data, purchases }, period, { ...NO_SETTINGS, ...settings });
  return KPIS[id].measure(facts);
}

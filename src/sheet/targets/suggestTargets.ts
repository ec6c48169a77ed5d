import { percentileInc } from "../../calc/stats/percentileInc";
import type { KpiLook } from "../facts";

/** What a KPI's past suggests as its target, in the KPI's unit; its basis is history. */
export interface TargetSuggestion {
  readonly id: string;
  /** Median of the past periods. */
  readonly usual: number;
  /** Quartile of the past periods that is better than the median; the median itself where neither way is better. */
  readonly stretch: number;
  /** Past periods behind both. */
  readonly periods: number;
}

/** A KPI and its known past values; their order does not matter. */
export interface PastOfKpi {
  readonly id: string;
  readonly direction: KpiLook["direction"];
  readonly values: readonly number[];
}

/** With fewer past periods the past says nothing about what is usual. */
const FEWEST_PERIODS = 6;
const BEST_QUARTILE = { up: 0.75, down: 0.25, on: 0.5 } as const satisfies Record<
  KpiLook["direction"],
  number
>;

/**
 * Targets from history, for the KPIs with at least six past periods, in their order.
 * @example suggestTargets([{ id: "AOV", direction: "up", values: [10, 11, 12, 13, 14, 15] }]) // => [{ id: "AOV", usual: 12.5, stretch: 13.75, periods: 6 }]
 */
export function suggestTargets(kpis: readonly PastOfKpi[]): TargetSuggestion[] {
  return kpis
    .filter(({ values }) => values.length >= FEWEST_PERIODS)
    .map(({ id, direction, values }) => {
      const sorted = Float64Array.from(values).sort();
      return {
        id,
        usual: percentileInc(sorted, 0.5),
        stretch: percentileInc(sorted, BEST_QUARTILE[direction]),
        periods: sorted.length,
      };
    });
}

import type { Period } from "./period";
import { UNIT_OF_KIND } from "./periodBefore";
import { PERIOD_SCALE } from "./periodScale";

const PERIODS_A_YEAR = { month: 12, quarter: 4 } as const;

/**
 * The same month or quarter of the year before; null for a year or a custom period, which has no season.
 * @example yearBefore({ kind: "month", start: 45717, end: 45748 }) // => { kind: "month", start: 45352, end: 45383 }
 */
export function yearBefore({ kind, start }: Period): Period | null {
  if (kind !== "month" && kind !== "quarter") return null;
  const scale = PERIOD_SCALE[UNIT_OF_KIND[kind]];
  const index = scale.indexOf(start) - PERIODS_A_YEAR[kind];
  return { kind, start: scale.startOf(index), end: scale.startOf(index + 1) };
}

import type { Period } from "./period";
import { PERIOD_SCALE, type PeriodUnit } from "./periodScale";

/** Unit of the calendar's own periods. */
export const UNIT_OF_KIND = {
  month: "M",
  quarter: "Q",
  year: "Y",
} as const satisfies Record<Exclude<Period["kind"], "custom">, PeriodUnit>;

/**
 * The period of the same kind just before; of a custom one, as many days.
 * @example periodBefore({ kind: "month", start: 45717, end: 45748 }) // => { kind: "month", start: 45689, end: 45717 }
 */
export function periodBefore({ kind, start, end }: Period): Period {
  if (kind === "custom") return { kind, start: start - (end - start), end: start };
  const scale = PERIOD_SCALE[UNIT_OF_KIND[kind]];
  return { kind, start: scale.startOf(scale.indexOf(start) - 1), end: start };
}

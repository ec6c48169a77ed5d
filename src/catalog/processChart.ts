import { FEWEST_VALUES, processLimits } from "../calc/monitoring/processLimits";
import { processSignals } from "../calc/monitoring/processSignals";

/** What is no accident about the latest value: the detection rules of the XmR chart, and on which side of the mean. */
export interface ProcessSignal {
  readonly rule: "limit" | "run" | "near";
  readonly side: "high" | "low";
}

/** Mean and natural limits of a KPI's past, in its unit, and whether the latest value breaks with them. */
export interface ProcessChart {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** Past periods behind the limits. */
  readonly periods: number;
  /** null for an accident, and where there is no latest value to judge. */
  readonly signal: ProcessSignal | null;
}

/** Values that a KPI can take at all. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Rules by the number that ANOMALY gives them. */
const RULES = [null, "limit", "run", "near"] as const;

function signalOf(
  values: Float64Array,
  limits: ReturnType<typeof processLimits>
): ProcessSignal | null {
  const rule = RULES[processSignals(values, limits).at(-1)!] ?? null;
  if (rule === null) return null;
  return { rule, side: values.at(-1)! > limits.mean ? "high" : "low" };
}

/**
 * LIMITS over the past periods, and ANOMALY of the latest value against them: it has no say in the limits that judge it.
 * Limits beyond what the KPI can be are cut off, but only for show. null for fewer than six past values.
 * @example processChart([1, 3, 1, 3, 1, 3], 9, { low: 0, high: Infinity }) // => { mean: 2, lower: 0, upper: 7.32, periods: 6, signal: { rule: "limit", side: "high" } }
 */
export function processChart(
  past: readonly number[],
  latest: number | null,
  { low, high }: Bounds
): ProcessChart | null {
  if (past.length < FEWEST_VALUES) return null;
  const limits = processLimits(Float64Array.from(past), null);
  return {
    mean: limits.mean,
    lower: Math.max(low, limits.lower),
    upper: Math.min(high, limits.upper),
    periods: past.length,
    signal: latest === null ? null : signalOf(Float64Array.of(...past, latest), limits),
  };
}

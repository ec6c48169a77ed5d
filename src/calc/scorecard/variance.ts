import { CalcError } from "../errors";

/** abs: in the unit of the values; pct: as a share of the reference; pp: of two fractions, in percentage points. */
export const VARIANCE_UNITS = ["abs", "pct", "pp"] as const;
export type VarianceUnit = (typeof VARIANCE_UNITS)[number];

/** Against a base of 0 or below, a relative change has no meaning, or the wrong sign. */
function relativeChange(actual: number, reference: number): number {
  if (reference <= 0) throw new CalcError("notAvailable", "noRelativeChange", { found: reference });
  return actual / reference - 1;
}

const VARIANCE = {
  abs: (actual, reference) => actual - reference,
  pct: relativeChange,
  pp: (actual, reference) => (actual - reference) * 100,
} satisfies Record<VarianceUnit, (actual: number, reference: number) => number>;

/**
 * Difference of an actual value from its reference: a plan, a target or an earlier period.
 * @throws CalcError notAvailable for a relative change from 0 or below.
 * @example variance(0.85, 0.6, "pp") // => 25
 */
export const variance = (actual: number, reference: number, unit: VarianceUnit): number =>
  VARIANCE[unit](actual, reference);

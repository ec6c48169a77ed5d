import { CalcError } from "../errors";

/** Natural limits of a process, in the unit of its values. */
export interface ProcessLimits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly meanMovingRange: number;
  readonly rangeLimit: number;
}

/** Three standard deviations by the mean moving range: 3 / 1.128. */
const LIMIT_FACTOR = 2.66;
/** Upper limit of the moving ranges themselves. */
const RANGE_FACTOR = 3.268;
/** With fewer values the limits say nothing. */
export const FEWEST_VALUES = 6;

/** How many values, from the first, the limits are taken from. */
function baselineLength(available: number, asked: number | null): number {
  if (available < FEWEST_VALUES)
    throw new CalcError("notAvailable", "fewValues", {
      argument: "values",
      found: available,
      expected: FEWEST_VALUES,
    });
  if (asked !== null && (asked < FEWEST_VALUES || asked > available))
    throw new CalcError("value", "numberFromTo", {
      argument: "baseline_n",
      found: asked,
      low: FEWEST_VALUES,
      high: available,
    });
  return asked ?? available;
}

/**
 * Limits of an XmR chart: Wheeler & Chambers (1992), "Understanding Statistical Process Control". Without `baselineN`,
 * the number of first values to take, all of them count. `values` has no gaps: moving ranges bridge what was missing.
 * @throws CalcError notAvailable for fewer than six values, value for a baseline outside six … their number.
 * @example processLimits(Float64Array.of(1, 3, 1, 3, 1, 3), null) // => { mean: 2, lower: -3.32, upper: 7.32, … }
 */
export function processLimits(values: Float64Array, baselineN: number | null): ProcessLimits {
  const baseline = values.subarray(0, baselineLength(values.length, baselineN));
  // Measured from the first value, the mean of equal values is exactly that value.
  const start = baseline[0]!;
  let sum = 0;
  let ranges = 0;
  baseline.forEach((value, i) => {
    sum += value - start;
    if (i > 0) ranges += Math.abs(value - baseline[i - 1]!);
  });
  const mean = start + sum / baseline.length;
  const meanMovingRange = ranges / (baseline.length - 1);
  return {
    mean,
    lower: mean - LIMIT_FACTOR * meanMovingRange,
    upper: mean + LIMIT_FACTOR * meanMovingRange,
    meanMovingRange,
    rangeLimit: RANGE_FACTOR * meanMovingRange,
  };
}

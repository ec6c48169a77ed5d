import { CalcError } from "../errors";
import { rangeScore } from "./rangeScore";

/** How a measure of customer health counts: its weight, and the values that score 0 and 100. */
export interface HealthScale {
  readonly weight: number;
  readonly worst: number;
  readonly best: number;
}

/**
 * Refuses scales by which no customer can be scored.
 * @throws CalcError divisionByZero when worst and best of a measure are the same, or no measure has a weight.
 * @example checkScales([{ weight: 1, worst: 0, best: 1 }]) // => undefined
 */
export function checkScales(scales: readonly HealthScale[]): void {
  const isFlat = scales.some(({ worst, best }) => worst === best);
  if (isFlat || scales.every(({ weight }) => weight === 0))
    throw new CalcError("divisionByZero", "emptyTotal");
}

/**
 * Health score of one customer from 0 to 100: weighted mean of the range scores of the measures that are there, one per
 * scale; null is a measure without a value. null when there is none.
 * @throws CalcError divisionByZero when the measures that are there have no weight.
 * @example healthScore([0.8, null], [{ weight: 1, worst: 0, best: 1 }, { weight: 2, worst: 0, best: 1 }]) // => 80
 */
export function healthScore(
  measures: readonly (number | null)[],
  scales: readonly HealthScale[]
): number | null {
  let sum = 0;
  let total = 0;
  let present = 0;
  measures.forEach((measure, i) => {
    if (measure === null) return;
    const { weight, worst, best } = scales[i]!;
    sum += weight * rangeScore(measure, worst, best);
    total += weight;
    present++;
  });
  if (present === 0) return null;
  if (total === 0) throw new CalcError("divisionByZero", "emptyTotal");
  return (100 * sum) / total;
}

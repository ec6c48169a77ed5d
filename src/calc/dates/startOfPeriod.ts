import { PERIOD_SCALE, type PeriodUnit } from "./periodScale";

/**
 * Serial of the first day of the period that holds a date; weeks start on Monday.
 * @example startOfPeriod(45717.5, "M") // => 45717
 */
export function startOfPeriod(serial: number, unit: PeriodUnit): number {
  const scale = PERIOD_SCALE[unit];
  return scale.startOf(scale.indexOf(Math.floor(serial)));
}

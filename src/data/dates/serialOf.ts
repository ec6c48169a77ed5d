import { serialOf as rollingSerial } from "../../calc/dates/serialOf";

/**
 * Date serial of a day as it was written: unlike in calc, NaN when there is no such day, such as 30 February.
 * @example serialOf(2025, 3, 1) // => 45717
 */
export function serialOf(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1) return NaN;
  const first = rollingSerial(year, month, 1);
  return day <= rollingSerial(year, month + 1, 1) - first ? first + day - 1 : NaN;
}

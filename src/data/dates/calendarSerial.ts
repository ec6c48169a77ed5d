import { serialOf } from "../../calc/dates/serialOf";

/**
 * Date serial for a day of the calendar; NaN when there is no such day, such as 30 February.
 * @example calendarSerial(2025, 3, 1) // => 45717
 */
export function calendarSerial(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1) return NaN;
  const first = serialOf(year, month, 1);
  return day <= serialOf(year, month + 1, 1) - first ? first + day - 1 : NaN;
}

import { calendarDay } from "../../calc/dates/calendarDay";

/**
 * The day of a serial as a message quotes it, the same in every language.
 * @example quotedDay(45717.5) // => "2025-03-01"
 */
export function quotedDay(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}

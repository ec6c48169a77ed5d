/** Serial of 1970-01-01 in the 1900 date system. */
const UNIX_EPOCH = 25569;
const DAY_MS = 86_400_000;

/** Year, month (1 to 12) and day of a date serial; the time of day is dropped. */
export function calendarDay(serial: number): { year: number; month: number; day: number } {
  const date = new Date((Math.floor(serial) - UNIX_EPOCH) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Serial of the first day of the month that lies `months` after the month of a date. */
export function monthStart(serial: number, months: number): number {
  const { year, month } = calendarDay(serial);
  return Date.UTC(year, month - 1 + months, 1) / DAY_MS + UNIX_EPOCH;
}

const two = (n: number): string => String(n).padStart(2, "0");

/**
 * A date serial as year-month-day, the one form that reads the same in every language.
 * @example isoDate(40877) // => "2011-11-30"
 */
export function isoDate(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `${year}-${two(month)}-${two(day)}`;
}

/** A month as 2011-11. */
export function isoMonth(serial: number): string {
  return isoDate(serial).slice(0, 7);
}

/** Serial of a moment on this machine's clock, as Excel would show it. */
export function localSerial(moment: Date): number {
  return UNIX_EPOCH + moment.getTime() / DAY_MS - moment.getTimezoneOffset() / 1440;
}

/** Date and time to the minute, e.g. 2011-11-30 18:05. */
export function isoMinute(serial: number): string {
  const minutes = Math.floor((serial - Math.floor(serial)) * 1440 + 1e-6);
  return `${isoDate(serial)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

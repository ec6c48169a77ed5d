/** A day of the calendar; month 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Serial of 1900-03-01, the first day on which the 1900 system and the calendar agree. */
const FIRST_TRUE_SERIAL = 61;
/** Days from 0000-03-01, where the count of leap days starts afresh, to serial 0. */
const DAYS_TO_SERIAL_ZERO = 693_899;
const DAYS_PER_ERA = 146_097;

/** Serials up to 60 count a 29 February 1900 that never was; the answers are what Excel shows for them. */
function earlyDay(serial: number): CalendarDay {
  return serial < 32
    ? { year: 1900, month: 1, day: serial }
    : { year: 1900, month: 2, day: serial - 31 };
}

/**
 * Year, month and day of a serial ≥ 1 of the 1900 system; the time of day is dropped.
 * The arithmetic counts years from March, so that a leap day is the last day of its year (Howard Hinnant,
 * "chrono-compatible low-level date algorithms", civil_from_days).
 * @example calendarDay(45717.5) // => { year: 2025, month: 3, day: 1 }
 */
export function calendarDay(serial: number): CalendarDay {
  const whole = Math.floor(serial);
  if (whole < FIRST_TRUE_SERIAL) return earlyDay(whole);
  const days = whole + DAYS_TO_SERIAL_ZERO;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const centuryDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - (365 * yearOfEra + centuryDays);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

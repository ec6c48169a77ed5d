/** Days from 0000-03-01 to serial 0 of the 1900 system. */
const DAYS_TO_SERIAL_ZERO = 693_899;
const DAYS_PER_ERA = 146_097;

/**
 * Serial of a day of the 1900 system. Months and days beyond their range roll over, so month 13 is next January.
 * January and February 1900 get the serials that Excel gives them, which stand one lower than the calendar has it.
 * @example serialOf(2025, 3, 1) // => 45717
 */
export function serialOf(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  // Counting years from March makes a leap day the last day of its year.
  const yearFromMarch = Math.floor((months - 2) / 12);
  const monthFromMarch = months - 2 - yearFromMarch * 12;
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5);
  const days = era * DAYS_PER_ERA + yearOfEra * 365 + leapDays + dayOfYear;
  const isBeforeExcelsLeapDay = months < 1900 * 12 + 2;
  return days - DAYS_TO_SERIAL_ZERO + (day - 1) - (isBeforeExcelsLeapDay ? 1 : 0);
}

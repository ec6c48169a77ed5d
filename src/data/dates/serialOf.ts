const MS_PER_DAY = 86_400_000;
/** Days from the 1900 system's day 0 to 1970-01-01. */
const UNIX_EPOCH = 25_569;

/** Serial of 1990-01-01, the first plausible order date (FUNCTIONS.md, CHECK). */
export const FIRST_PLAUSIBLE = 32_874;
/** Serial of 2100-01-01, the last plausible order date. */
export const LAST_PLAUSIBLE = 73_051;

/**
 * Date serial of the 1900 system for a day of the calendar; NaN when there is no such day.
 * @example serialOf(2025, 3, 1) // => 45717
 */
export function serialOf(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / MS_PER_DAY + UNIX_EPOCH : NaN;
}

/** Date serial of an instant in milliseconds since 1970, by its UTC clock. */
export const serialOfInstant = (ms: number): number => ms / MS_PER_DAY + UNIX_EPOCH;

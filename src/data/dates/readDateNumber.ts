import { serialOf } from "./serialOf";

const MS_PER_DAY = 86_400_000;

/** Serial of an instant in milliseconds since 1970, by its UTC clock. */
const serialOfInstant = (ms: number): number => ms / MS_PER_DAY + serialOf(1970, 1, 1);

/** Spans of numbers that can be a date: each way of counting has its own size, so one look decides. */
const SERIALS = { low: 1, high: 2_958_465.99999 };
/** As serials these would be days of the 25th century. */
const COMPACT_MONTH = { low: 199_001, high: 210_012 };
const COMPACT = { low: 18_000_101, high: 22_991_231 };
const UNIX_SECONDS = { low: 6e8, high: 4.2e9 };
const UNIX_MILLISECONDS = { low: 6e11, high: 4.2e12 };

const inside = (value: number, span: { low: number; high: number }): boolean =>
  value >= span.low && value <= span.high;

/** True for a number that Excel can show as a date, plausible or not. */
export const isSerial = (value: number): boolean => inside(value, SERIALS);

/**
 * True for a month written as a number.
 * @example isCompactMonth(202503) // => true
 */
export const isCompactMonth = (value: number): boolean =>
  inside(value, COMPACT_MONTH) && Number.isInteger(value) && value % 100 >= 1 && value % 100 <= 12;

/**
 * A number in a date column as a serial: a serial itself, 20250301, 202503, or seconds or milliseconds since 1970 by the
 * UTC clock; NaN when it is none of them.
 * @example readDateNumber(19970101) // => 35431
 */
export function readDateNumber(value: number): number {
  if (isCompactMonth(value)) return serialOf(Math.floor(value / 100), value % 100, 1);
  if (isSerial(value)) return value;
  if (!Number.isInteger(value)) return NaN;
  if (inside(value, COMPACT))
    return serialOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
  if (inside(value, UNIX_SECONDS)) return serialOfInstant(value * 1000);
  if (inside(value, UNIX_MILLISECONDS)) return serialOfInstant(value);
  return NaN;
}

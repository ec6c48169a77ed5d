/** Whole days of rows, the first and the last of them, and whether the rows stand in their order. */
export interface Days {
  readonly day: Int32Array;
  readonly first: number;
  readonly last: number;
  readonly ascending: boolean;
}

/**
 * Days of date serials ≥ 0; the time of day is dropped.
 * @example daysOf(Float64Array.of(45717.5, 45716)).day // => Int32Array [45717, 45716]
 */
export function daysOf(date: Float64Array): Days {
  const day = new Int32Array(date.length);
  let first = Infinity;
  let last = -Infinity;
  let ascending = true;
  for (let i = 0; i < date.length; i++) {
    const whole = (day[i] = Math.floor(date[i]!));
    if (whole < last) ascending = false;
    else last = whole;
    if (whole < first) first = whole;
  }
  return { day, first, last, ascending };
}

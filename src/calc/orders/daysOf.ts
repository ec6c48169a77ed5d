/** Whole days of rows, the first and the last of them, and whether the rows stand in their order. */
export interface Days {
  readonly day: Int32Array;
  readonly first: number;
  readonly last: number;
  readonly ascending: boolean;
}

/**
 * Days of date serials ≥ 0, at least one; the time of day is dropped.
 * @example daysOf(Float64Array.of(45717.5, 45716)).day // => Int32Array [45717, 45716]
 */
export function daysOf(date: Float64Array): Days {
  // Storing into whole numbers cuts the time of day off.
  const day = new Int32Array(date);
  let first = day[0]!;
  let last = first;
  let ascending = true;
  for (let i = 1; i < day.length; i++) {
    const whole = day[i]!;
    if (whole >= last) last = whole;
    else {
      ascending = false;
      if (whole < first) first = whole;
    }
  }
  return { day, first, last, ascending };
}

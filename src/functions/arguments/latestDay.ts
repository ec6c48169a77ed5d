/**
 * The latest of the dates of some columns, as a serial; a blank is NaN and none.
 * @example latestDay(Float64Array.of(45000, 45010), Float64Array.of(NaN, 45020.5)) // => 45020.5
 */
export function latestDay(...columns: readonly Float64Array[]): number {
  let latest = -Infinity;
  for (const column of columns) for (const day of column) if (day > latest) latest = day;
  return latest;
}

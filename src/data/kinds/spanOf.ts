import type { DataSpan } from "../../catalog/rows";

/**
 * First and last day of columns of serials, of which one value at least is known.
 * @example spanOf([Float64Array.of(45717.5, NaN), Float64Array.of(45720)]) // => { first: 45717, last: 45720 }
 */
export function spanOf(columns: readonly Float64Array[]): DataSpan {
  let first = Infinity;
  let last = -Infinity;
  for (const column of columns)
    for (const serial of column) {
      if (serial < first) first = serial;
      if (serial > last) last = serial;
    }
  return { first: Math.floor(first), last: Math.floor(last) };
}

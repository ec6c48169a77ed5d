/** How many values in ascending order are at most `value`. */
function countUpTo(ascending: Float64Array, value: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ascending[middle]! <= value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Indices of values from the largest to the smallest, equal ones in the order they come in; no value is NaN. Sorting bare
 * numbers and looking up their places is several times faster than sorting indices by a comparison.
 * @example largestFirst(Float64Array.of(20, 30, 20)) // => Int32Array [1, 0, 2]
 */
export function largestFirst(values: Float64Array): Int32Array {
  const ascending = values.slice().sort();
  const order = new Int32Array(values.length);
  const taken = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const first = values.length - countUpTo(ascending, values[i]!);
    order[first + taken[first]!++] = i;
  }
  return order;
}

/**
 * How often each whole score from low to high was given; all scores lie in that span.
 * @example scoreCounts(Float64Array.of(5, 3, 5), { low: 3, high: 5 }) // => Int32Array [1, 0, 2]
 */
export function scoreCounts(
  scores: Float64Array,
  { low, high }: { readonly low: number; readonly high: number }
): Int32Array {
  const counts = new Int32Array(high - low + 1);
  for (const score of scores) counts[score - low]!++;
  return counts;
}

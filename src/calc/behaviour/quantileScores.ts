/** PERCENTILE.INC of k/bins, k = 1 … bins − 1, of ascending values. */
function thresholdsOf(sorted: Float64Array, bins: number): Float64Array {
  return Float64Array.from({ length: bins - 1 }, (_, i) => {
    // k(n − 1)/bins in whole numbers: a rounded 2.9999… would put the threshold below the value it stands on.
    const steps = (i + 1) * (sorted.length - 1);
    const low = sorted[Math.floor(steps / bins)]!;
    const high = sorted[Math.ceil(steps / bins)]!;
    return low + (high - low) * ((steps % bins) / bins);
  });
}

/**
 * Score 1 … bins of each value among the values of its group: 1 + the number of thresholds strictly below it, so that
 * equal values of a group have equal scores. `group` holds numbers from 0 to groups − 1.
 * @example quantileScores(Float64Array.of(10, 20, 30), 3, { group: new Uint8Array(3), groups: 1 }) // => Uint8Array [1, 2, 3]
 */
export function quantileScores(
  values: Float64Array,
  bins: number,
  { group, groups }: { readonly group: Uint8Array; readonly groups: number }
): Uint8Array {
  const scores = new Uint8Array(values.length);
  for (let g = 0; g < groups; g++) {
    const sorted = values.filter((_, i) => group[i] === g).sort();
    if (sorted.length === 0) continue;
    const thresholds = thresholdsOf(sorted, bins);
    for (let i = 0; i < values.length; i++) {
      if (group[i] !== g) continue;
      let score = 1;
      while (score < bins && thresholds[score - 1]! < values[i]!) score++;
      scores[i] = score;
    }
  }
  return scores;
}

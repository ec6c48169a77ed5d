import type { GroupedRows } from "../orders/groupRows";
import { quantileCuts } from "../stats/quantileCuts";

/** 1 + the number of thresholds strictly below the value. */
function scoreOf(value: number, thresholds: Float64Array): number {
  let below = 0;
  while (below < thresholds.length && thresholds[below]! < value) below++;
  return below + 1;
}

/**
 * Score 1 … bins of each value by the PERCENTILE.INC thresholds of all values, so that equal values have equal scores.
 * @example quantileScores(Float64Array.of(30, 10, 20), 3) // => Uint8Array [3, 1, 2]
 */
export function quantileScores(values: Float64Array, bins: number): Uint8Array {
  const scores = new Uint8Array(values.length);
  if (values.length === 0) return scores;
  const thresholds = quantileCuts(values.slice(), bins);
  for (let i = 0; i < values.length; i++) scores[i] = scoreOf(values[i]!, thresholds);
  return scores;
}

/**
 * The same with every value compared to those of its group; each is in one.
 * @example quantileScoresWithin(Float64Array.of(30, 10, 20, 5), 2, groupRows(Int32Array.of(0, 0, 1, 1), 2)) // => Uint8Array [2, 1, 2, 1]
 */
export function quantileScoresWithin(
  values: Float64Array,
  bins: number,
  { offsets, rows }: GroupedRows
): Uint8Array {
  const scores = new Uint8Array(values.length);
  for (let group = 0; group < offsets.length - 1; group++) {
    const members = rows.subarray(offsets[group], offsets[group + 1]);
    const ownScores = quantileScores(
      Float64Array.from(members, (i) => values[i]!),
      bins
    );
    members.forEach((member, i) => (scores[member] = ownScores[i]!));
  }
  return scores;
}

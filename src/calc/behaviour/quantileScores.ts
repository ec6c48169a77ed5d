import type { GroupedRows } from "../orders/groupRows";
import { quantileCuts } from "../stats/quantileCuts";

/** Sums of money that are equal in cents may differ in their last bits; that must not part them. */
const SLACK = 1e-12;

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}

/**
 * Score 1 … bins of each value: 1 + the number of PERCENTILE.INC thresholds of all values that are strictly below it, so
 * that equal values have equal scores.
 * @example quantileScores(Float64Array.of(30, 10, 20), 3) // => Uint8Array [3, 1, 2]
 */
export function quantileScores(values: Float64Array, bins: number): Uint8Array {
  const scores = new Uint8Array(values.length);
  if (values.length === 0) return scores;
  const thresholds = quantileCuts(values.slice(), bins);
  const slack = SLACK * largest(values);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]! - slack;
    let below = 0;
    while (below < thresholds.length && thresholds[below]! < value) below++;
    scores[i] = below + 1;
  }
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

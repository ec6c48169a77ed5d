import type { GroupedRows } from "../orders/groupRows";
import { quantileCuts } from "../stats/quantileCuts";

/** 1 + the number of thresholds strictly below the value. */
function scoreOf(value: number, thresholds: Float64Array): number {
  let below = 0;
  while (below < thresholds.length && thresholds[below]! < value) below++;
  return below + 1;
}

/**
 * Score 1 … bins of each value by the PERCENTILE.INC thresholds of its group; every value is in one group. Equal values
 * of a group have equal scores, whatever their order.
 * @example quantileScores(Float64Array.of(30, 10, 20), 3, groupRows(new Int32Array(3), 1)) // => Uint8Array [3, 1, 2]
 */
export function quantileScores(
  values: Float64Array,
  bins: number,
  { offsets, rows }: GroupedRows
): Uint8Array {
  const scores = new Uint8Array(values.length);
  for (let group = 0; group < offsets.length - 1; group++) {
    const members = rows.subarray(offsets[group], offsets[group + 1]);
    if (members.length === 0) continue;
    const sample = new Float64Array(members.length);
    for (let i = 0; i < members.length; i++) sample[i] = values[members[i]!]!;
    const thresholds = quantileCuts(sample, bins);
    for (const member of members) scores[member] = scoreOf(values[member]!, thresholds);
  }
  return scores;
}

import { selectRank } from "./selectRank";

/**
 * The values that cut a sample into `parts` equal parts: PERCENTILE.INC of k/parts, k = 1 … parts − 1.
 * The sample, at least one value, is rearranged.
 * @example quantileCuts(Float64Array.of(3, 1, 2), 2) // => Float64Array [2], the median
 */
export function quantileCuts(sample: Float64Array, parts: number): Float64Array {
  const last = sample.length - 1;
  let selected = 0;
  return Float64Array.from({ length: parts - 1 }, (_, i) => {
    // k(n − 1)/parts in whole numbers: a rounded 2.9999… would put the cut below the value it stands on.
    const steps = (i + 1) * last;
    const below = Math.floor(steps / parts);
    const low = selectRank(sample, below, selected, last);
    const high = selectRank(sample, Math.ceil(steps / parts), below, last);
    selected = below;
    return low + (high - low) * ((steps % parts) / parts);
  });
}

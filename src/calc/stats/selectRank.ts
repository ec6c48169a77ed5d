/** Ranges longer than this are first narrowed by a sample; the constants are those of the paper. */
const SAMPLED_FROM = 600;

/** Range around a rank in which a sample expects to find its value. */
function sampledRange(rank: number, left: number, right: number): [low: number, high: number] {
  const n = right - left + 1;
  const i = rank - left + 1;
  const z = Math.log(n);
  const s = 0.5 * Math.exp((2 * z) / 3);
  const spread = 0.5 * Math.sqrt((z * s * (n - s)) / n) * Math.sign(i - n / 2);
  return [
    Math.max(left, Math.floor(rank - (i * s) / n + spread)),
    Math.min(right, Math.floor(rank + ((n - i) * s) / n + spread)),
  ];
}

/** Puts values up to the pivot at `rank` before the others; gives the last place of the former and its successor. */
function partition(
  values: Float64Array,
  rank: number,
  left: number,
  right: number
): [last: number, first: number] {
  const pivot = values[rank]!;
  let [i, j] = [left, right];
  while (i <= j) {
    while (values[i]! < pivot) i++;
    while (values[j]! > pivot) j--;
    if (i > j) break;
    const swapped = values[i]!;
    values[i++] = values[j]!;
    values[j--] = swapped;
  }
  return [j, i];
}

/**
 * Rearranges values[left … right] until `rank` holds what it would hold if they were sorted, with nothing larger before
 * it and nothing smaller behind; linear on average, where sorting is not. There is no NaN.
 * Floyd & Rivest (1975), "Expected time bounds for selection".
 * @example selectRank(Float64Array.of(30, 10, 20), 1, 0, 2) // => 20
 */
export function selectRank(
  values: Float64Array,
  rank: number,
  left: number,
  right: number
): number {
  let [from, to] = [left, right];
  while (to > from) {
    if (to - from > SAMPLED_FROM) selectRank(values, rank, ...sampledRange(rank, from, to));
    const [last, first] = partition(values, rank, from, to);
    if (rank > last && rank < first) break;
    if (rank <= last) to = last;
    else from = first;
  }
  return values[rank]!;
}

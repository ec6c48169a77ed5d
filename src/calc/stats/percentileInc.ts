/**
 * Quantile p (0 ≤ p ≤ 1) of values in ascending order, linear between neighbours: Excel's PERCENTILE.INC.
 * @example percentileInc(Float64Array.of(1, 2, 3, 4), 0.5) // => 2.5
 */
export function percentileInc(sorted: Float64Array, p: number): number {
  const position = p * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (position - below);
}

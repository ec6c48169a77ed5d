/**
 * Which of several tests are discoveries when the share of false ones among them is to stay at `rate` (Benjamini &
 * Hochberg 1995): all p-values up to the largest p₍ᵢ₎ ≤ i·rate/m in ascending order. A null is no test.
 * @example benjaminiHochberg([0.01, 0.04, null, 0.03], 0.05) // => [true, true, false, true]
 */
export function benjaminiHochberg(pValues: readonly (number | null)[], rate: number): boolean[] {
  const sorted = pValues.filter((p) => p !== null).sort((a, b) => a - b);
  const limit = sorted.findLast((p, i) => p <= ((i + 1) * rate) / sorted.length);
  return pValues.map((p) => p !== null && limit !== undefined && p <= limit);
}

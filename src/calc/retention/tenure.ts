/** Days of each customer so far, and 1 where they have ended; both NaN where there is no answer. */
export interface Tenure {
  readonly duration: Float64Array;
  readonly event: Float64Array;
}

/**
 * Whole days from start to end, or to the day `asOf` for who is still active then (no end, or a later one): the right-
 * censored durations that survival needs. No answer without a start, or before it.
 * @example tenure(Float64Array.of(10, 15), Float64Array.of(12, NaN), 20) // => { duration: [2, 5], event: [1, 0] }
 */
export function tenure(start: Float64Array, end: Float64Array, asOf: number): Tenure {
  const last = Math.floor(asOf);
  const isKnown = (i: number): boolean => Math.floor(start[i]!) <= last;
  const hasEnded = (i: number): boolean => Math.floor(end[i]!) <= last;
  const daysUntil = (i: number): number =>
    (hasEnded(i) ? Math.floor(end[i]!) : last) - Math.floor(start[i]!);
  return {
    duration: start.map((_, i) => (isKnown(i) ? daysUntil(i) : NaN)),
    event: start.map((_, i) => (isKnown(i) ? Number(hasEnded(i)) : NaN)),
  };
}

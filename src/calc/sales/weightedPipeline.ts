/** Money of a pipeline. */
export interface Pipeline {
  /** Σ amount × probability. */
  readonly weighted: number;
  /** Σ amount of the open deals, whose probability is neither 0 (lost) nor 1 (won). */
  readonly open: number;
}

/**
 * Weighted pipeline, and the amount still open: coverage is the latter in relation to the quota.
 * @example weightedPipeline(Float64Array.of(100, 50), Float64Array.of(0.4, 1)) // => { weighted: 90, open: 100 }
 */
export function weightedPipeline(amount: Float64Array, probability: Float64Array): Pipeline {
  let weighted = 0;
  let open = 0;
  for (let i = 0; i < amount.length; i++) {
    const [money, chance] = [amount[i]!, probability[i]!];
    weighted += money * chance;
    if (chance > 0 && chance < 1) open += money;
  }
  return { weighted, open };
}

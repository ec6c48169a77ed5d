/** What becomes of those who enter a funnel, stage by stage; parallel arrays, null where there is no answer. */
export interface FunnelSteps {
  /** Share of the stage before that reached this one; 1 at the first stage, null behind an empty one. */
  readonly stepRate: readonly (number | null)[];
  /** Share of the first stage that reached this one. */
  readonly cumulativeRate: readonly (number | null)[];
  /** Count lost since the stage before; null at the first. */
  readonly drop: readonly (number | null)[];
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/**
 * Conversion of a funnel, from the count that reached each stage, the first stage first.
 * @example funnelSteps(Float64Array.of(200, 50)) // => { stepRate: [1, 0.25], cumulativeRate: [1, 0.25], drop: [null, 150] }
 */
export function funnelSteps(count: Float64Array): FunnelSteps {
  const counts = Array.from(count);
  const first = counts[0] ?? 0;
  return {
    stepRate: counts.map((reached, i) => (i === 0 ? 1 : share(reached, counts[i - 1]!))),
    cumulativeRate: counts.map((reached) => share(reached, first)),
    drop: counts.map((reached, i) => (i === 0 ? null : counts[i - 1]! - reached)),
  };
}

/** What is known of waits at the end of a day: how long each took, or has taken so far. */
export interface ObservedDurations {
  /** Days. */
  readonly duration: Float64Array;
  /** 1 when the wait had ended, 0 while it went on: its duration is censored. */
  readonly event: Float64Array;
}

/** Waits by their dates as serials, NaN for an end that has not come; `asOf` is the last day that is known, a whole one. */
export interface Waits {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly asOf: number;
}

/**
 * Waits that had begun by the end of the day `asOf`, as they looked then: what ended later was still going on. Those are
 * censored at the serial `censoredAt`, and 0 days long when they began after it. With `asOf` infinite all is known.
 * @example observedDurations({ start: Float64Array.of(1, 5), end: Float64Array.of(3, NaN), asOf: 9 }, 9) // => { duration: [2, 4], event: [1, 0] }
 */
export function observedDurations(
  { start, end, asOf }: Waits,
  censoredAt: number
): ObservedDurations {
  const duration = new Float64Array(start.length);
  const event = new Float64Array(start.length);
  let begun = 0;
  for (let i = 0; i < start.length; i++) {
    const [from, to] = [start[i]!, end[i]!];
    if (!(from < asOf + 1)) continue;
    // An end that is NaN is none.
    const ended = to < asOf + 1;
    duration[begun] = ended ? to - from : Math.max(0, censoredAt - from);
    event[begun++] = ended ? 1 : 0;
  }
  return { duration: duration.subarray(0, begun), event: event.subarray(0, begun) };
}

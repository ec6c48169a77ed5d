import { CalcError } from "../calc/errors";
import type { ObservedDurations } from "../calc/sales/observedDurations";
import { logRankTally } from "../calc/stats/logRankTally";
import { logRankTest } from "../calc/stats/logRankTest";

const joined = (first: Float64Array, second: Float64Array): Float64Array => {
  const both = new Float64Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
};

/** p-value of the log-rank test that two samples of durations share one curve; null where no end can be compared. */
export function durationTest(first: ObservedDurations, second: ObservedDurations): number | null {
  const duration = joined(first.duration, second.duration);
  const codes = new Int32Array(duration.length).fill(1, first.duration.length);
  try {
    const event = joined(first.event, second.event);
    return logRankTest(logRankTally(duration, event, { codes, labels: ["first", "second"] })).p;
  } catch (error) {
    if (error instanceof CalcError) return null;
    throw error;
  }
}

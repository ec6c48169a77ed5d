import type { DataSpan } from "../../catalog/rows";

/** First and last day, as serials. */
export type DateSpan = DataSpan;

/** The days that several spans cover together; null when there is none. */
export function joinedSpan(spans: readonly (DateSpan | null)[]): DateSpan | null {
  const known = spans.filter((one) => one !== null);
  if (known.length === 0) return null;
  return {
    first: Math.min(...known.map(({ first }) => first)),
    last: Math.max(...known.map(({ last }) => last)),
  };
}

import { CalcError } from "../errors";

/** A segment: how many customers, and the lifetime value of each; null is missing. */
export interface Segment {
  readonly customers: number | null;
  readonly value: number | null;
}

/**
 * Customer equity: Σ customers × lifetime value over the segments in which nothing is missing, in the money of the value.
 * Rust, Zeithaml & Lemon (2000), "Driving customer equity".
 * @throws CalcError notAvailable without such a segment.
 * @example customerEquity([{ customers: 100, value: 250 }, { customers: 20, value: 1200 }]) // => 49000
 */
export function customerEquity(segments: readonly Segment[]): number {
  const values = segments.flatMap(({ customers, value }) =>
    customers === null || value === null ? [] : [customers * value]
  );
  if (values.length === 0)
    throw new CalcError("notAvailable", "noSegments", { argument: "customers", other: "clv" });
  return values.reduce((sum, value) => sum + value);
}

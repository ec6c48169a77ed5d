import { CalcError } from "../errors";
import { SEGMENTS, type SegmentRule } from "./segments";

const isInside = (score: number, [low, high]: SegmentRule["r"]): boolean =>
  score >= low && score <= high;

/**
 * Segment of a customer with these RFM scores: the name of the first rule that fits, by default of the table for scores
 * from 1 to 5.
 * @throws CalcError notAvailable when no rule fits.
 * @example segmentOf(5, 5, 5) // => "Champions"
 */
export function segmentOf(
  r: number,
  f: number,
  m: number,
  rules: readonly SegmentRule[] = SEGMENTS
): string {
  const fits = (rule: SegmentRule): boolean =>
    isInside(r, rule.r) && isInside(f, rule.f) && isInside(m, rule.m);
  const segment = rules.find(fits);
  if (segment === undefined) throw new CalcError("notAvailable", "noSegment", { r, f, m });
  return segment.name;
}

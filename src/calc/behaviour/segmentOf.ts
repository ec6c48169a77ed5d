import { CalcError } from "../errors";
import { SEGMENTS, type SegmentName, type SegmentRule } from "./segments";

const isInside = (score: number, [low, high]: SegmentRule["r"]): boolean =>
  score >= low && score <= high;

/**
 * Segment of a customer with RFM scores from 1 to 5, by the default table.
 * @throws CalcError notAvailable for scores outside the table.
 * @example segmentOf(5, 5, 5) // => "Champions"
 */
export function segmentOf(r: number, f: number, m: number): SegmentName {
  const fits = (rule: SegmentRule): boolean =>
    isInside(r, rule.r) && isInside(f, rule.f) && isInside(m, rule.m);
  const segment = SEGMENTS.find(fits);
  if (segment === undefined) throw new CalcError("notAvailable", "noSegment", { r, f, m });
  return segment.name;
}

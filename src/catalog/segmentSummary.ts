import { buyersOf } from "../calc/behaviour/buyersOf";
import { rfmScores } from "../calc/behaviour/rfmScores";
import { segmentOfScores } from "../calc/behaviour/segmentOfScores";
import { SEGMENTS, type SegmentName } from "../calc/behaviour/segments";
import { groupRows } from "../calc/orders/groupRows";
import type { Purchases } from "../calc/orders/purchases";
import { quantileCuts } from "../calc/stats/quantileCuts";

/** Customers of one RFM segment. */
export interface SegmentSummary {
  readonly segment: SegmentName;
  readonly customers: number;
  /** Money net of refunds. */
  readonly revenue: number;
  /** Median of whole days since the last purchase. */
  readonly medianRecency: number;
}

/** All segments that have customers, in the order of the default table, with five score classes. */
export function segmentSummary(purchases: Purchases, asOf: number): SegmentSummary[] {
  const buyers = buyersOf(purchases, asOf);
  const scores = rfmScores(buyers, 5, "independent");
  const { offsets, rows } = groupRows(segmentOfScores(scores), SEGMENTS.length);
  return SEGMENTS.flatMap(({ name }, segment) => {
    const members = rows.subarray(offsets[segment], offsets[segment + 1]);
    if (members.length === 0) return [];
    const recency = new Float64Array(members.length);
    let revenue = 0;
    for (let i = 0; i < members.length; i++) {
      recency[i] = buyers.recencyDays[members[i]!]!;
      revenue += buyers.monetary[members[i]!]!;
    }
    const medianRecency = quantileCuts(recency, 2)[0]!;
    return [{ segment: name, customers: members.length, revenue, medianRecency }];
  });
}

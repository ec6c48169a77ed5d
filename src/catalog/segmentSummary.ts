import { buyersOf } from "../calc/behaviour/buyersOf";
import { rfmScores } from "../calc/behaviour/rfmTable";
import { segmentOf } from "../calc/behaviour/segmentOf";
import { SEGMENTS, type SegmentName } from "../calc/behaviour/segments";
import type { OrderLines } from "../calc/columns";
import type { Purchases } from "../calc/orders/purchases";
import { percentileInc } from "../calc/stats/percentileInc";

/** Customers of one RFM segment. */
export interface SegmentSummary {
  readonly segment: SegmentName;
  readonly customers: number;
  /** Money net of refunds. */
  readonly revenue: number;
  /** Median of whole days since the last purchase. */
  readonly medianRecency: number;
}

interface Members {
  revenue: number;
  readonly recency: number[];
}

/** All segments that have customers, in the order of the default table, with five score classes. */
export function segmentSummary(
  purchases: Purchases,
  lines: OrderLines,
  asOf: number
): SegmentSummary[] {
  const buyers = buyersOf(purchases, lines, asOf);
  const { r, f, m } = rfmScores(buyers, { bins: 5, method: "independent" });
  const members = new Map<string, Members>();
  r.forEach((score, i) => {
    const name = segmentOf(score, f[i]!, m[i]!);
    const group = members.get(name) ?? { revenue: 0, recency: [] };
    group.revenue += buyers.monetary[i]!;
    group.recency.push(buyers.recencyDays[i]!);
    members.set(name, group);
  });
  return SEGMENTS.flatMap(({ name }) => {
    const group = members.get(name);
    if (!group) return [];
    const { revenue, recency } = group;
    const sorted = Float64Array.from(recency).sort();
    return [
      {
        segment: name,
        customers: recency.length,
        revenue,
        medianRecency: percentileInc(sorted, 0.5),
      },
    ];
  });
}

/** Segment of customers by RFM scores: inclusive bounds of each score, 1 to 5. */
export interface SegmentRule {
  readonly name: string;
  readonly r: readonly [low: number, high: number];
  readonly f: readonly [low: number, high: number];
  readonly m: readonly [low: number, high: number];
}

/** The default segments; the first that fits wins, and every one of the 125 codes fits one. */
export const SEGMENTS = [
  { name: "Champions", r: [4, 5], f: [4, 5], m: [4, 5] },
  { name: "Can't Lose Them", r: [1, 1], f: [4, 5], m: [4, 5] },
  { name: "New Customers", r: [4, 5], f: [1, 1], m: [1, 5] },
  { name: "Promising", r: [3, 3], f: [1, 1], m: [1, 5] },
  { name: "Loyal Customers", r: [3, 5], f: [3, 5], m: [1, 5] },
  { name: "Potential Loyalists", r: [3, 5], f: [2, 2], m: [1, 5] },
  { name: "At Risk", r: [1, 2], f: [3, 5], m: [1, 5] },
  { name: "Needs Attention", r: [2, 2], f: [2, 2], m: [1, 5] },
  { name: "About To Sleep", r: [2, 2], f: [1, 1], m: [1, 5] },
  { name: "Lost", r: [1, 1], f: [1, 2], m: [1, 5] },
] as const satisfies readonly SegmentRule[];

export type SegmentName = (typeof SEGMENTS)[number]["name"];

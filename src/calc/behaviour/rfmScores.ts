import { groupRows } from "../orders/groupRows";
import type { Buyers } from "./buyersOf";
import { quantileScores } from "./quantileScores";

/** `nested` scores frequency among customers of equal R, and money among those of equal R and F (Hughes 1994). */
export type ScoreMethod = "independent" | "nested";

/** Scores from 1 to the number of bins, as parallel arrays. */
export interface RfmScores {
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
}

/** Scores of buyers: a late last purchase, many orders and much money score high. */
export function rfmScores(
  { recencyDays, frequency, monetary }: Buyers,
  bins: number,
  method: ScoreMethod
): RfmScores {
  const group = new Int32Array(recencyDays.length);
  const everyone = groupRows(group, 1);
  /** Splits every group by a score of its members. */
  const within = (scores: Uint8Array, groups: number) => {
    if (method === "independent") return everyone;
    for (let i = 0; i < group.length; i++) group[i] = group[i]! * bins + scores[i]! - 1;
    return groupRows(group, groups);
  };
  const r = quantileScores(recencyDays, bins, everyone);
  for (let i = 0; i < r.length; i++) r[i] = bins + 1 - r[i]!;
  const f = quantileScores(frequency, bins, within(r, bins));
  const m = quantileScores(monetary, bins, within(f, bins * bins));
  return { r, f, m };
}

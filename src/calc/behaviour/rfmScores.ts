import { groupRows } from "../orders/groupRows";
import type { Buyers } from "./buyersOf";
import { quantileScores, quantileScoresWithin } from "./quantileScores";

/** `nested` scores frequency among customers of equal R, and money among those of equal R and F (Hughes 1994). */
export type ScoreMethod = "independent" | "nested";

/** Scores from 1 to the number of bins, as parallel arrays. */
export interface RfmScores {
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
}

const SCORING = {
  independent: (r: Uint8Array, { frequency, monetary }: Buyers, bins: number): RfmScores => ({
    r,
    f: quantileScores(frequency, bins),
    m: quantileScores(monetary, bins),
  }),
  nested(r: Uint8Array, { frequency, monetary }: Buyers, bins: number): RfmScores {
    const group = Int32Array.from(r, (score) => score - 1);
    const f = quantileScoresWithin(frequency, bins, groupRows(group, bins));
    const finer = group.map((ofR, i) => ofR * bins + f[i]! - 1);
    return { r, f, m: quantileScoresWithin(monetary, bins, groupRows(finer, bins * bins)) };
  },
} satisfies Record<ScoreMethod, (r: Uint8Array, buyers: Buyers, bins: number) => RfmScores>;

/** Scores of buyers: a late last purchase, many orders and much money score high. */
export function rfmScores(buyers: Buyers, bins: number, method: ScoreMethod): RfmScores {
  const r = quantileScores(buyers.recencyDays, bins);
  for (let i = 0; i < r.length; i++) r[i] = bins + 1 - r[i]!;
  return SCORING[method](r, buyers, bins);
}

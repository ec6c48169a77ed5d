import type { RfmScores } from "./rfmScores";
import { SEGMENTS } from "./segments";
import { segmentOf } from "./segmentOf";

const SCORES = 5;

const codeOf = (r: number, f: number, m: number): number =>
  ((r - 1) * SCORES + f - 1) * SCORES + m - 1;

/** Index in `SEGMENTS` of each of the 125 codes: millions of customers have only so many. */
const SEGMENT_OF_CODE = Int32Array.from({ length: SCORES ** 3 }, (_, code) => {
  const r = Math.floor(code / SCORES ** 2) + 1;
  const name = segmentOf(r, (Math.floor(code / SCORES) % SCORES) + 1, (code % SCORES) + 1);
  return SEGMENTS.findIndex((segment) => segment.name === name);
});

/** Segment of each customer with scores from 1 to 5, as its index in `SEGMENTS`. */
export function segmentOfScores({ r, f, m }: RfmScores): Int32Array {
  const segments = new Int32Array(r.length);
  for (let i = 0; i < r.length; i++) segments[i] = SEGMENT_OF_CODE[codeOf(r[i]!, f[i]!, m[i]!)]!;
  return segments;
}

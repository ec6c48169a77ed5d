import { largestFirst } from "../stats/largestFirst";
import { sumOfTotals } from "./sumOfTotals";

/** Shares that are equal by hand may differ in their last bits. */
const SLACK = 1e-12;

/** Items, largest first, as parallel arrays; those of equal total stand in the order of their codes. */
export interface AbcClasses {
  readonly code: Int32Array;
  readonly share: Float64Array;
  /** Share of the item and all before it. */
  readonly cumulative: Float64Array;
  /** 0 is class A; how many cuts lie at or below the share before the item. */
  readonly rank: Int32Array;
}

/**
 * ABC analysis: an item belongs to the class in which its share begins, one that begins on a cut to the next class.
 * `cuts` are cumulative shares in rising order; totals ≥ 0.
 * @throws CalcError divisionByZero when all totals are 0.
 * @example abcClasses(Float64Array.of(5, 80, 15), Float64Array.of(0.8, 0.95)).rank // => Int32Array [0, 1, 2]
 */
export function abcClasses(totals: Float64Array, cuts: Float64Array): AbcClasses {
  const code = largestFirst(totals);
  const sum = sumOfTotals(Float64Array.from(code, (item) => totals[item]!));
  const cumulative = new Float64Array(code.length);
  const rank = new Int32Array(code.length);
  let [held, passed] = [0, 0];
  code.forEach((item, i) => {
    const start = held / sum;
    while (passed < cuts.length && start >= cuts[passed]! - SLACK) passed++;
    rank[i] = passed;
    held += totals[item]!;
    cumulative[i] = held / sum;
  });
  return { code, share: Float64Array.from(code, (item) => totals[item]! / sum), cumulative, rank };
}

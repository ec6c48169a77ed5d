import { sumOfTotals } from "./sumOfTotals";

/** 20 % of 15 customers are 3, although 0.2 × 15 may come out a little above. */
const SLACK = 1e-9;

/**
 * Share of revenue, 0 to 1, of the top fraction of customers (0 < top ≤ 1), rounded up to whole customers; totals ≥ 0.
 * McCarthy & Winer (2019), "The Pareto rule in marketing revisited": top 20 % hold 0.67 on average.
 * @throws CalcError divisionByZero when all totals are 0.
 * @example paretoShare(Float64Array.of(1, 2, 3, 4, 10), 0.2) // => 0.5
 */
export function paretoShare(totals: Float64Array, top: number): number {
  const largestFirst = totals.slice().sort().reverse();
  const customers = Math.ceil(top * totals.length - SLACK);
  let held = 0;
  for (let i = 0; i < customers; i++) held += largestFirst[i]!;
  return held / sumOfTotals(largestFirst);
}

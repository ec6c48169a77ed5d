import { CalcError } from "../errors";

/**
 * Recurring revenue of customers at the start and at the end of a period, row by row; NaN at the end is a customer who
 * left, like 0. Who paid nothing at the start is new and belongs to no retention.
 */
export interface RecurringRevenue {
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** Share of the revenue at the start that `keptOf` finds at the end. */
function shareKept(
  { start, end }: RecurringRevenue,
  keptOf: (before: number, after: number) => number
): number {
  let kept = 0;
  let total = 0;
  start.forEach((before, i) => {
    if (!(before > 0)) return;
    const after = end[i]!;
    total += before;
    if (after > 0) kept += keptOf(before, after);
  });
  if (total === 0) throw new CalcError("divisionByZero", "emptyTotal");
  return kept / total;
}

/**
 * Gross revenue retention: what is left without counting expansion, from 0 to 1 (Chargebee, "Retention").
 * @throws CalcError divisionByZero without revenue at the start.
 * @example grossRetention({ start: Float64Array.of(5000, 1000), end: Float64Array.of(6000, NaN) }) // => 0.8333333333333334
 */
export const grossRetention = (revenue: RecurringRevenue): number => shareKept(revenue, Math.min);

/**
 * Net revenue retention: what the customers of the start pay at the end, expansion included, from 0 up.
 * @throws CalcError divisionByZero without revenue at the start.
 * @example netRetention({ start: Float64Array.of(5000, 1000), end: Float64Array.of(6000, NaN) }) // => 1
 */
export const netRetention = (revenue: RecurringRevenue): number =>
  shareKept(revenue, (_, after) => after);

import { CalcError } from "../errors";
import type { PaymentTiming } from "./discountedPeriods";
import { endlessSeries, seriesOf, times, type Matrix } from "./matrixSeries";

/** Customers who move between states, per period. */
export interface Migration {
  /** Row: the state a customer is in; column: the one of the next period. Each row adds up to 1. */
  readonly transition: Matrix;
  /** What a customer brings in a period spent in each state, as money. */
  readonly value: Float64Array;
  readonly rate: number;
  readonly type: PaymentTiming;
  /** Number of periods; null means without end. */
  readonly periods: number | null;
}

/**
 * Present value of a customer who starts in each state: Σ (P/(1+d))^t R over t = 0…n − 1 (type 1) or 1…n (type 0);
 * without end (I − P/(1+d))⁻¹ R, for type 0 less R.
 * Pfeifer & Carraway (2000), "Modeling customer relationships as Markov chains".
 * @throws CalcError number when the sum has no end: without a discount nothing ever shrinks.
 * @example migrationValue({ transition: [Float64Array.of(0.8, 0.2), Float64Array.of(0, 1)], value: Float64Array.of(90, 0), rate: 0.25, type: 1, periods: null }) // => Float64Array [250, 0] (rounded)
 */
export function migrationValue(migration: Migration): Float64Array {
  const { transition, value, rate, type, periods } = migration;
  const kept = transition.map((row) => row.map((p) => p / (1 + rate)));
  // Rows that add up to a little less than 1 must not pass for a discount.
  const endless = () => (rate === 0 ? null : endlessSeries(kept, value));
  const fromNow = periods === null ? endless() : seriesOf(kept, value, periods);
  if (fromNow === null) throw new CalcError("number", "endlessValue");
  return type === 1 ? fromNow : times(kept, fromNow);
}

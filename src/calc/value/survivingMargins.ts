import type { PaymentTiming } from "./discountedPeriods";

/** Margins of a customer by period, and the share of customers still there in each; parallel arrays. */
export interface MarginFlow {
  readonly margin: Float64Array;
  readonly survival: Float64Array;
}

/**
 * General retention model: Σ m_t·S_t/(1+d)^t, t from 1 when margins come at the end of a period (type 0), from 0 at its
 * start (type 1). Survival may come from a life table, Kaplan–Meier or a model.
 * @example survivingMargins({ margin: Float64Array.of(100, 100), survival: Float64Array.of(1, 0.5) }, 0.25, 1) // => 140
 */
export const survivingMargins = (
  { margin, survival }: MarginFlow,
  rate: number,
  type: PaymentTiming
): number =>
  margin.reduce((sum, money, i) => sum + (money * survival[i]!) / (1 + rate) ** (i + 1 - type), 0);

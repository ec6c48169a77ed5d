import { discountedPeriods, type PaymentTiming } from "./discountedPeriods";

/** A customer's purchases: money per purchase, purchases per period, periods, and margin as a fraction. */
export interface CustomerValue {
  readonly averagePurchase: number;
  readonly frequency: number;
  readonly lifespan: number;
  readonly margin: number;
}

/**
 * Customer lifetime value by the article's formula, less acquisition cost, in the money of the purchases.
 * With a discount rate per period, each period's margin is discounted on its own; a broken last period counts in part.
 * @example lifetimeValue({ averagePurchase: 100, frequency: 12, lifespan: 3, margin: 0.4 }, { cac: 200, rate: 0, type: 0 }) // => 1240
 */
export function lifetimeValue(
  { averagePurchase, frequency, lifespan, margin }: CustomerValue,
  { cac, rate, type }: { readonly cac: number; readonly rate: number; readonly type: PaymentTiming }
): number {
  const periods = rate === 0 ? lifespan : discountedPeriods(lifespan, rate, type);
  // Multiplied in the order of the formula, so that whole inputs give whole answers.
  return averagePurchase * frequency * periods * margin - cac;
}

import { sumOfTotals } from "./sumOfTotals";

/** A curve of cumulative shares from (0, 0) to (1, 1), as parallel arrays. */
export interface LorenzCurve {
  readonly customerShare: Float64Array;
  readonly revenueShare: Float64Array;
}

/**
 * Lorenz curve (1905) at points + 1 equal steps of the customers, smallest first, linear between customers; totals ≥ 0.
 * @throws CalcError divisionByZero when all totals are 0.
 * @example lorenzCurve(Float64Array.of(3, 1), 2).revenueShare // => Float64Array [0, 0.25, 1]
 */
export function lorenzCurve(totals: Float64Array, points: number): LorenzCurve {
  const ascending = totals.slice().sort();
  const n = ascending.length;
  const sum = sumOfTotals(ascending);
  const customerShare = Float64Array.from({ length: points + 1 }, (_, k) => k / points);
  const revenueShare = new Float64Array(points + 1);
  let [below, held] = [0, 0];
  for (let k = 1; k <= points; k++) {
    // k·n/points in whole numbers: a step that falls on a customer must not lie a rounding beside it.
    for (const whole = Math.floor((k * n) / points); below < whole; below++)
      held += ascending[below]!;
    const part = ((k * n) % points) / points;
    revenueShare[k] = (held + part * (ascending[below] ?? 0)) / sum;
  }
  return { customerShare, revenueShare };
}

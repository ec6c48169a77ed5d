/** When a period's money comes: 0 at its end, 1 at its start, as in PMT. */
export type PaymentTiming = 0 | 1;

/**
 * Present worth of one unit of money per period over a lifespan that may end inside a period; rate > 0 per period.
 * Σ over t = 1…⌈lifespan⌉ of (part of period t inside the lifespan) / (1 + rate)^min(t, lifespan), or ^(t − 1) when
 * paid at the start. The whole periods are one geometric sum.
 * @example discountedPeriods(3, 0.1, 0) // => 2.486851990984221
 */
export function discountedPeriods(lifespan: number, rate: number, type: PaymentTiming): number {
  const whole = Math.floor(lifespan);
  const part = lifespan - whole;
  const growth = Math.log1p(rate);
  const sum = -Math.expm1(-whole * growth) / rate;
  if (type === 1) return sum * (1 + rate) + part * Math.exp(-whole * growth);
  return sum + part * Math.exp(-lifespan * growth);
}

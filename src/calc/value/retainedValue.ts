import { CalcError } from "../errors";
import type { PaymentTiming } from "./discountedPeriods";

/** Terms of a customer relationship, all per period; retention, rate and growth are fractions. */
export interface RetentionTerms {
  readonly margin: number;
  readonly retention: number;
  readonly rate: number;
  readonly growth: number;
  readonly type: PaymentTiming;
  /** Number of periods; null means without end. */
  readonly periods: number | null;
}

/** Rounding of a sum without end may leave this share of 1 + rate where nothing is lost. */
const SLACK = 1e-12;

/** Σ q^t over t = 1…n. */
function geometricSum(q: number, n: number): number {
  if (q === 0) return 0;
  return q === 1 ? n : (q * Math.expm1(n * Math.log(q))) / (q - 1);
}

/**
 * Present value of the margins of a customer who stays each period with probability `retention`.
 * Type 0: Σ_{t=1..n} m(1+g)^{t−1} r^t/(1+d)^t; type 1: the same from t = 0 to n − 1 with m(1+g)^t.
 * Gupta & Lehmann (2003), "Customers as assets", for n without end: m·r/(1+d−r(1+g)).
 * @throws CalcError number when the sum has no end: growth of the kept outruns the discount.
 * @example retainedValue({ margin: 100, retention: 0.8, rate: 0.1, growth: 0, type: 0, periods: null }) // => 266.66666666666663
 */
export function retainedValue(terms: RetentionTerms): number {
  const { margin, retention, rate, growth, type, periods } = terms;
  const kept = retention * (1 + growth);
  if (periods === null) {
    const loss = 1 + rate - kept;
    if (loss <= SLACK * (1 + rate)) throw new CalcError("number", "endlessValue");
    return (margin * (type === 1 ? 1 + rate : retention)) / loss;
  }
  const q = kept / (1 + rate);
  if (type === 1) return margin * (1 + geometricSum(q, periods - 1));
  return (margin / (1 + growth)) * geometricSum(q, periods);
}

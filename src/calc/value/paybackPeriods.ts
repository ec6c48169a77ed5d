import { CalcError } from "../errors";

/** Share of the margin of all time that rounding may hide. */
const SLACK = 1e-12;

/** Margin earned by the end of `periods` whole periods when each keeps 1 − churn of the one before. */
function earned(margin: number, churn: number, periods: number): number {
  if (churn === 1) return periods > 0 ? margin : 0;
  return (margin * -Math.expm1(periods * Math.log1p(-churn))) / churn;
}

/** The whole periods after which less than `cac` has been earned, and one more earns it. */
function wholePeriodsBefore(cac: number, margin: number, churn: number): number {
  if (churn === 1) return 0;
  const guess = Math.floor(Math.log1p((-cac * churn) / margin) / Math.log1p(-churn));
  // The logarithm may land on the wrong side of a whole period.
  if (guess > 0 && earned(margin, churn, guess) > cac) return guess - 1;
  return earned(margin, churn, guess + 1) < cac ? guess + 1 : guess;
}

/**
 * Periods until the margin of a customer has paid back the acquisition cost, linear inside a period.
 * Period t earns arpu · margin · (1 − churn)^(t − 1).
 * @throws CalcError divisionByZero when a period earns nothing, number when the cost is never reached.
 * @example paybackPeriods({ cac: 200, arpu: 50, margin: 0.4, churn: 0 }) // => 10
 */
export function paybackPeriods(terms: {
  readonly cac: number;
  readonly arpu: number;
  readonly margin: number;
  readonly churn: number;
}): number {
  const { cac, arpu, churn } = terms;
  const margin = arpu * terms.margin;
  if (margin === 0) throw new CalcError("divisionByZero", "emptyTotal");
  if (cac === 0) return 0;
  if (churn === 0 && margin > 0) return cac / margin;
  // With churn the margins of all time add up to margin / churn, reached in finite time only when nobody stays.
  const most = margin / churn;
  const unreached = churn < 1 ? cac >= most * (1 - SLACK) : cac > most * (1 + SLACK);
  if (margin < 0 || unreached) throw new CalcError("number", "neverPaidBack");
  const whole = wholePeriodsBefore(cac, margin, churn);
  return whole + (cac - earned(margin, churn, whole)) / (margin * (1 - churn) ** whole);
}

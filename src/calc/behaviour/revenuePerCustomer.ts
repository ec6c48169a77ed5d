import type { IdColumn } from "../columns";
import { CalcError } from "../errors";

/**
 * Revenue net of refunds per distinct customer and period, also customers who only returned goods.
 * @throws CalcError divisionByZero without customers.
 * @example revenuePerCustomer(Float64Array.of(30, 20, -10), { codes: Int32Array.of(0, 1, 0), labels: ["A", "B"] }, 1) // => 20
 */
export function revenuePerCustomer(
  amount: Float64Array,
  customer: IdColumn,
  periods: number
): number {
  const isKnown = new Uint8Array(customer.labels.length);
  for (const code of customer.codes) isKnown[code] = 1;
  const customers = isKnown.reduce((a, b) => a + b, 0);
  if (customers === 0) throw new CalcError("divisionByZero", "emptyTotal");
  return amount.reduce((a, b) => a + b, 0) / customers / periods;
}

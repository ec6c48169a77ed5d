import { CalcError } from "../errors";

/**
 * Acquisition cost per new customer, in the money of the cost.
 * @throws CalcError divisionByZero without new customers.
 * @example costPerCustomer(5000, 25) // => 200
 */
export function costPerCustomer(cost: number, newCustomers: number): number {
  if (newCustomers === 0) throw new CalcError("divisionByZero", "emptyTotal");
  return cost / newCustomers;
}

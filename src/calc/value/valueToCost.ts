import { CalcError } from "../errors";

/**
 * Lifetime value before acquisition cost over acquisition cost: LTV/CAC.
 * @throws CalcError divisionByZero when the cost is 0.
 * @example valueToCost(1440, 200) // => 7.2
 */
export function valueToCost(grossValue: number, cac: number): number {
  if (cac === 0) throw new CalcError("divisionByZero", "emptyTotal");
  return grossValue / cac;
}

import { CalcError } from "../errors";

/**
 * Complaints per `per` units of the base: orders, customers or contacts. One unit may bring several complaints, so the
 * answer may pass `per`.
 * @throws CalcError divisionByZero when the base is 0.
 * @example complaintRate(18, 1200, 1000) // => 15
 */
export function complaintRate(complaints: number, base: number, per: number): number {
  if (base === 0) throw new CalcError("divisionByZero", "emptyTotal");
  return (complaints / base) * per;
}

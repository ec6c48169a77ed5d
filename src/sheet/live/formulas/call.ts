import { calendarDay } from "../../../calc/dates/calendarDay";

/**
 * A call of a function of the add-in; arguments that are left out at the end are not written.
 * @example call("AOV", "T[amount]", "", "T[customer]", "") // => "CRM.AOV(T[amount],,T[customer])"
 */
export const call = (id: string, ...args: readonly (string | number)[]): string =>
  `CRM.${id}(${args.join(",").replace(/,+$/, "")})`;

/**
 * A day as people read it in a formula.
 * @example dayCall(40878) // => "DATE(2011,12,1)"
 */
export function dayCall(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `DATE(${year},${month},${day})`;
}

/** A criterion of COUNTIFS and SUMIFS: before the beginning of a day. */
export const before = (serial: number): string => `"<"&${dayCall(serial)}`;

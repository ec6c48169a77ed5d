import { answer } from "./cells";
import * as definitions from "./definitions/monitoring";

/**
 * Process limits of a KPI (XmR chart): mean, lower and upper limit, mean moving range and limit of the moving ranges.
 * @customfunction LIMITS
 * @param values KPI values in order of time, at least 6; blanks are bridged.
 * @param [baseline_n] Number of first values to take the limits from, from 6; all if left out.
 * @returns Row of mean, lower, upper, mean_moving_range, range_limit.
 */
export function limits(values: any[][], baseline_n?: any): any[][] {
  return answer(definitions.LIMITS, { values, baseline_n });
}

/**
 * Signals of a KPI: 0 none, 1 beyond a limit, 2 run of 8 on one side of the mean, 3 three of four nearer a limit.
 * @customfunction ANOMALY
 * @param values KPI values in order of time, at least 6; a blank one has no signal.
 * @param [baseline_n] Number of first values to take the limits from, from 6; all if left out.
 * @returns Column of signals.
 */
export function anomaly(values: any[][], baseline_n?: any): any[][] {
  return answer(definitions.ANOMALY, { values, baseline_n });
}

/**
 * Slope of a KPI per period.
 * @customfunction KPISLOPE
 * @param values KPI values, one per period, at least 4; a blank one keeps its place in time.
 * @param [method] ols for least squares, theilsen for the median of all slopes, which outliers do not move; ols if left out.
 * @param [conf] Confidence level such as 95%; then one row: value, low, high, n.
 * @returns Slope in the unit of the values.
 */
export function kpislope(values: any[][], method?: any, conf?: any): any[][] {
  return answer(definitions.KPISLOPE, { values, method, conf });
}

/**
 * Whether a rate has changed: difference of two shares (second less first) with its limits and p-value.
 * @customfunction COMPARE
 * @param k1 Number that counts in the first sample, such as customers kept.
 * @param n1 Size of the first sample.
 * @param k2 Number that counts in the second sample.
 * @param n2 Size of the second sample.
 * @param [conf] Confidence level; 95% if left out.
 * @returns Row of difference, low, high, p.
 */
export function compare(k1: any, n1: any, k2: any, n2: any, conf?: any): any[][] {
  return answer(definitions.COMPARE, { k1, n1, k2, n2, conf });
}

/**
 * Check of an order log: how many rows have which issue, and the first of them.
 * @customfunction CHECK
 * @param customer Customer of each row; start below the header when no other range has one.
 * @param date Date of each row.
 * @param [amount] Amount of each row.
 * @param [order] Order id of each row.
 * @param [as_of] Day after which a date is in the future; the latest date if left out.
 * @returns Table of issue, rows, first_row.
 */
export function check(
  customer: any[][],
  date: any[][],
  amount?: any[][],
  order?: any[][],
  as_of?: any
): any[][] {
  return answer(definitions.CHECK, { customer, date, amount, order, as_of });
}

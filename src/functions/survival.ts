import { answer } from "./cells";
import * as definitions from "./definitions/survival";

/**
 * Days each customer has stayed, and whether they have left: the two columns that SURVIVAL takes.
 * @customfunction TENURE
 * @param start_date Start of each customer.
 * @param end_date End of each customer; blank for those still active.
 * @param [as_of] Last day that counts; who ends later is still active. The latest start if left out.
 * @returns Two columns without a header: days, and 1 for ended or 0 for active.
 */
export function tenure(start_date: any[][], end_date: any[][], as_of?: any): any[][] {
  return answer(definitions.TENURE, { start_date, end_date, as_of });
}

/**
 * Kaplan-Meier survival curve: share still there after each time, with standard error and limits.
 * @customfunction SURVIVAL
 * @param duration Time each customer has been observed, such as days of tenure.
 * @param event 1 or TRUE when it ended with an event, 0 or FALSE when the customer is still there.
 * @param [times] Times to read the curve at; every time of an event if left out.
 * @param [conf] Confidence of the limits; 95% if left out.
 * @returns Table of time, at_risk, events, survival, se, low and high.
 */
export function survival(duration: any[][], event: any[][], times?: any[][], conf?: any): any[][] {
  return answer(definitions.SURVIVAL, { duration, event, times, conf });
}

/**
 * Median survival time: when half have ended, or another share, counting those still there.
 * @customfunction SURVIVAL.MEDIAN
 * @param duration Time each customer has been observed, such as days of tenure.
 * @param event 1 or TRUE when it ended with an event, 0 or FALSE when the customer is still there.
 * @param [p] Share that has ended; 50% if left out.
 * @param [conf] Confidence such as 95%; then value, low, high and n spill in a row.
 * @returns Time in the unit of the durations.
 */
export function survivalMedian(duration: any[][], event: any[][], p?: any, conf?: any): any[][] {
  return answer(definitions.SURVIVAL_MEDIAN, { duration, event, p, conf });
}

/**
 * Log-rank test: whether groups differ in how long they last.
 * @customfunction SURVIVAL.TEST
 * @param duration Time each customer has been observed, such as days of tenure.
 * @param event 1 or TRUE when it ended with an event, 0 or FALSE when the customer is still there.
 * @param group Group of each customer, such as the plan; two or more in all.
 * @returns Row of chi_square, df and p.
 */
export function survivalTest(duration: any[][], event: any[][], group: any[][]): any[][] {
  return answer(definitions.SURVIVAL_TEST, { duration, event, group });
}

import { answer } from "./cells";
import * as definitions from "./definitions/retention";

/**
 * Share of the customers at the start of a period who are still there at its end.
 * @customfunction RETENTION
 * @param start Customers at the start of the period.
 * @param end Customers at the end of the period, new ones included.
 * @param new_customers Customers gained during the period.
 * @param [conf] Confidence such as 95%; then value, low, high and n spill in a row.
 * @returns Rate from 0 to 1.
 */
export function retention(start: any, end: any, new_customers: any, conf?: any): any[][] {
  return answer(definitions.RETENTION, { start, end, new_customers, conf });
}

/**
 * Share of the customers who bought in one period that bought again in the next.
 * @customfunction RETENTION.ACTIVE
 * @param customer Customer id of each order.
 * @param date Date of each order.
 * @param prev_start First day of the earlier period, which ends the day before start.
 * @param start First day of the later period.
 * @param end Last day of the later period, included.
 * @param [amount] Amount of each order; negative rows are refunds and no activity.
 * @param [conf] Confidence such as 95%; then value, low, high and n spill in a row.
 * @returns Rate from 0 to 1.
 */
export function retentionActive(
  customer: any[][],
  date: any[][],
  prev_start: any,
  start: any,
  end: any,
  amount?: any[][],
  conf?: any
): any[][] {
  return answer(definitions.RETENTION_ACTIVE, {
    customer,
    date,
    prev_start,
    start,
    end,
    amount,
    conf,
  });
}

/**
 * Share of the customers at the start of a period who left during it.
 * @customfunction CHURN
 * @param start Customers at the start of the period.
 * @param lost Of these, customers lost during the period.
 * @param [conf] Confidence such as 95%; then value, low, high and n spill in a row.
 * @returns Rate from 0 to 1.
 */
export function churn(start: any, lost: any, conf?: any): any[][] {
  return answer(definitions.CHURN, { start, lost, conf });
}

/**
 * Table of cohorts: customers by the period of their first purchase, and how many are active in each period after it.
 * @customfunction COHORT
 * @param customer Customer id of each order.
 * @param date Date of each order.
 * @param [amount] Amount of each order; needed for revenue, negative rows are refunds and no activity.
 * @param [period] Length of a period: D, W, M, Q or Y; M if left out.
 * @param [mode] rate, count or revenue; rate if left out.
 * @param [as_of] Last day that counts; the latest date if left out.
 * @returns Table of cohort, size and one column per age.
 */
export function cohort(
  customer: any[][],
  date: any[][],
  amount?: any[][],
  period?: any,
  mode?: any,
  as_of?: any
): any[][] {
  return answer(definitions.COHORT, { customer, date, amount, period, mode, as_of });
}

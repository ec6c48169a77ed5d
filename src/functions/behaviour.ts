import { answer } from "./cells";
import * as definitions from "./definitions/behaviour";

/**
 * Repeat purchase rate: share of customers who ordered at least twice.
 * @customfunction REPEAT
 * @param customer Customer id of each row; with ids alone leave the header out.
 * @param [date] Date of each row; without order ids, the rows of a customer's day are one order.
 * @param [order] Order id of each row; rows with the same id are one order.
 * @param [amount] Amount of each row; negative rows are refunds and no orders.
 * @param [conf] Confidence such as 95%; then value, low, high and n spill in a row.
 * @returns Rate from 0 to 1.
 */
export function repeat(
  customer: any[][],
  date?: any[][],
  order?: any[][],
  amount?: any[][],
  conf?: any
): any[][] {
  return answer(definitions.REPEAT, { customer, date, order, amount, conf });
}

/**
 * Purchase frequency: orders per customer and period.
 * @customfunction FREQ
 * @param customer Customer id of each row; with ids alone leave the header out.
 * @param [date] Date of each row; without order ids, the rows of a customer's day are one order.
 * @param [order] Order id of each row; rows with the same id are one order.
 * @param [amount] Amount of each row; negative rows are refunds and no orders.
 * @param [periods] Number of periods the rows cover; 1 if left out.
 * @returns Orders per customer and period.
 */
export function freq(
  customer: any[][],
  date?: any[][],
  order?: any[][],
  amount?: any[][],
  periods?: any
): any {
  return answer(definitions.FREQ, { customer, date, order, amount, periods });
}

/**
 * Average order value: revenue less refunds per order.
 * @customfunction AOV
 * @param amount Amount of each row; negative rows are refunds.
 * @param [order] Order id of each row; rows with the same id are one order.
 * @param [customer] Customer id of each row.
 * @param [date] Date of each row; with customer and without order ids, a customer's day is one order.
 * @returns Money per order.
 */
export function aov(amount: any[][], order?: any[][], customer?: any[][], date?: any[][]): any {
  return answer(definitions.AOV, { amount, order, customer, date });
}

/**
 * Average revenue per customer and period, net of refunds.
 * @customfunction ARPU
 * @param amount Amount of each row; negative rows are refunds.
 * @param customer Customer id of each row.
 * @param [periods] Number of periods the rows cover; 1 if left out.
 * @returns Money per customer and period.
 */
export function arpu(amount: any[][], customer: any[][], periods?: any): any {
  return answer(definitions.ARPU, { amount, customer, periods });
}

/**
 * RFM table: recency, frequency and monetary value of each customer, scored, with a segment name.
 * @customfunction RFM
 * @param customer Customer id of each row.
 * @param date Date of each row.
 * @param amount Amount of each row; negative rows are refunds.
 * @param [order] Order id of each row; without it, a customer's day is one order.
 * @param [as_of] Day from which recency counts; the latest date if left out.
 * @param [bins] Number of score classes from 2 to 9; 5 if left out.
 * @param [method] independent, or nested for F within R and M within both; independent if left out.
 * @param [top] Only so many customers, those of highest monetary value first.
 * @returns Table with one row per customer.
 */
export function rfm(
  customer: any[][],
  date: any[][],
  amount: any[][],
  order?: any[][],
  as_of?: any,
  bins?: any,
  method?: any,
  top?: any
): any[][] {
  return answer(definitions.RFM, { customer, date, amount, order, as_of, bins, method, top });
}

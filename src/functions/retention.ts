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
 * Share of the customers of one list who are also in a later one.
 * @customfunction RETENTION.IDS
 * @param start_ids Customer ids at the start; leave the header out.
 * @param end_ids Customer ids at the end, in any order and number; leave the header out.
 * @param [conf] Confidence such as 95%; then value, low, high and n spill in a row.
 * @returns Rate from 0 to 1.
 */
export function retentionIds(start_ids: any[][], end_ids: any[][], conf?: any): any[][] {
  return answer(definitions.RETENTION_IDS, { start_ids, end_ids, conf });
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
 * Churn rate for periods of another length, such as a year instead of a month.
 * @customfunction CHURN.CONVERT
 * @param rate Churn rate of one period, such as 2%.
 * @param from_per_year Periods a year that the rate is for: 12 for a monthly rate.
 * @param to_per_year Periods a year that the result is for: 1 for a yearly rate.
 * @returns Rate from 0 to 1.
 */
export function churnConvert(rate: any, from_per_year: any, to_per_year: any): any {
  return answer(definitions.CHURN_CONVERT, { rate, from_per_year, to_per_year });
}

/**
 * Gross revenue retention: share of the recurring revenue at the start that is left, without expansion.
 * @customfunction GRR
 * @param start_mrr Recurring revenue of each customer at the start; rows with 0 are left out.
 * @param end_mrr Recurring revenue of the same customers at the end; blank or 0 for those who left.
 * @returns Rate from 0 to 1.
 */
export function grr(start_mrr: any[][], end_mrr: any[][]): any {
  return answer(definitions.GRR, { start_mrr, end_mrr });
}

/**
 * Net revenue retention: recurring revenue at the end from the customers of the start, expansion included.
 * @customfunction NRR
 * @param start_mrr Recurring revenue of each customer at the start; rows with 0 are left out.
 * @param end_mrr Recurring revenue of the same customers at the end; blank or 0 for those who left.
 * @returns Rate; above 1 when expansion outweighs losses.
 */
export function nrr(start_mrr: any[][], end_mrr: any[][]): any {
  return answer(definitions.NRR, { start_mrr, end_mrr });
}

/**
 * SaaS quick ratio: recurring revenue won for each unit of recurring revenue lost.
 * @customfunction QUICKRATIO
 * @param new_mrr Recurring revenue of new customers.
 * @param expansion_mrr Recurring revenue added by existing customers.
 * @param contraction_mrr Recurring revenue lost to downgrades, as a positive amount.
 * @param churned_mrr Recurring revenue of customers who left, as a positive amount.
 * @returns Ratio.
 */
export function quickratio(
  new_mrr: any,
  expansion_mrr: any,
  contraction_mrr: any,
  churned_mrr: any
): any {
  return answer(definitions.QUICKRATIO, {
    new_mrr,
    expansion_mrr,
    contraction_mrr,
    churned_mrr,
  });
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

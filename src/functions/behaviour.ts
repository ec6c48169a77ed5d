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
 * Purchase interval: days between consecutive purchase days of the same customer.
 * @customfunction GAP
 * @param customer Customer id of each row.
 * @param date Date of each row.
 * @param [stat] median, mean, or a quantile from 0 to 1; median if left out.
 * @param [amount] Amount of each row; negative rows are refunds and no purchases.
 * @returns Days.
 */
export function gap(customer: any[][], date: any[][], stat?: any, amount?: any[][]): any {
  return answer(definitions.GAP, { customer, date, stat, amount });
}

/**
 * Share of wallet: spend with you as a share of all spend in the category.
 * @customfunction WALLET
 * @param own Spend with you, one cell or a range with a row per customer.
 * @param total All spend in the category, one cell or a range with the same rows.
 * @returns Share from 0 to 1.
 */
export function wallet(own: any[][], total: any[][]): any {
  return answer(definitions.WALLET, { own, total });
}

/**
 * Wallet Allocation Rule: share of wallet expected from the rank a customer gives your brand.
 * @customfunction WALLET.RULE
 * @param rank Rank of your brand among those the customer uses; 1 is best, ties have their mean rank.
 * @param brands Number of brands the customer uses in the category.
 * @returns Share from 0 to 1.
 */
export function walletRule(rank: any, brands: any): any {
  return answer(definitions.WALLET_RULE, { rank, brands });
}

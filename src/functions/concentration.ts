import { answer } from "./cells";
import * as definitions from "./definitions/concentration";

/**
 * Pareto share: share of revenue that comes from the top customers.
 * @customfunction PARETO
 * @param amount Amount of each row; negative rows are refunds.
 * @param [customer] Customer id of each row; without it, each row is a customer.
 * @param [top] Share of customers that counts as top; 20% if left out.
 * @returns Share from 0 to 1.
 */
export function pareto(amount: any[][], customer?: any[][], top?: any): any {
  return answer(definitions.PARETO, { amount, customer, top });
}

/**
 * Gini coefficient of revenue per customer: 0 when all spend the same, towards 1 when one has all.
 * @customfunction GINI
 * @param amount Amount of each row; negative rows are refunds.
 * @param [customer] Customer id of each row; without it, each row is a customer.
 * @returns Index from 0 to 1.
 */
export function gini(amount: any[][], customer?: any[][]): any {
  return answer(definitions.GINI, { amount, customer });
}

/**
 * Herfindahl-Hirschman index of customer concentration: sum of squared revenue shares.
 * @customfunction HHI
 * @param amount Amount of each row; negative rows are refunds.
 * @param [customer] Customer id of each row; without it, each row is a customer.
 * @returns Index from 0 to 1.
 */
export function hhi(amount: any[][], customer?: any[][]): any {
  return answer(definitions.HHI, { amount, customer });
}

/**
 * Lorenz curve: cumulative share of revenue by cumulative share of customers, smallest first.
 * @customfunction LORENZ
 * @param amount Amount of each row; negative rows are refunds.
 * @param [customer] Customer id of each row; without it, each row is a customer.
 * @param [points] Number of steps from 0 to 1; 20 if left out.
 * @returns Table with one row more than there are steps.
 */
export function lorenz(amount: any[][], customer?: any[][], points?: any): any[][] {
  return answer(definitions.LORENZ, { amount, customer, points });
}

/**
 * ABC analysis: items by revenue, largest first, with cumulative share and class.
 * @customfunction ABC
 * @param item Item or customer id of each row.
 * @param amount Amount of each row; negative rows are refunds.
 * @param [cuts] Cumulative shares at which the next class begins, in rising order; 80% and 95% if left out.
 * @param [top] Only so many items, the largest.
 * @returns Table with one row per item.
 */
export function abc(item: any[][], amount: any[][], cuts?: any[][], top?: any): any[][] {
  return answer(definitions.ABC, { item, amount, cuts, top });
}

/**
 * Items bought together: support, confidence and lift of each pair, highest lift first.
 * @customfunction AFFINITY
 * @param order Order id of each row; leave the header out.
 * @param item Item id of each row.
 * @param [min] Only pairs that at least so many orders have in common; 2 if left out.
 * @returns Table with two rows per pair, one for each direction.
 */
export function affinity(order: any[][], item: any[][], min?: any): any[][] {
  return answer(definitions.AFFINITY, { order, item, min });
}

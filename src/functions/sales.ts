import { answer } from "./cells";
import * as definitions from "./definitions/sales";

/**
 * Conversion rate: share of those who could convert that did.
 * @customfunction CONVERSION
 * @param converted Number that converted.
 * @param total Number that could have.
 * @param [conf] Confidence such as 95%; then value, low, high and n spill in a row.
 * @returns Rate from 0 to 1.
 */
export function conversion(converted: any, total: any, conf?: any): any[][] {
  return answer(definitions.CONVERSION, { converted, total, conf });
}

/**
 * Funnel: conversion from stage to stage and since the first, with the count lost at each.
 * @customfunction FUNNEL
 * @param stage Name of each stage, the first stage first.
 * @param count How many reached each stage, those who went further included.
 * @returns Table with one row per stage.
 */
export function funnel(stage: any[][], count: any[][]): any[][] {
  return answer(definitions.FUNNEL, { stage, count });
}

/**
 * Sales velocity: money that the pipeline brings per day.
 * @customfunction VELOCITY
 * @param opportunities Number of opportunities in work.
 * @param win_rate Share of deals won, such as 20%.
 * @param deal_size Average amount of a deal won.
 * @param cycle_days Length of the sales cycle in days.
 * @returns Money per day.
 */
export function velocity(opportunities: any, win_rate: any, deal_size: any, cycle_days: any): any {
  return answer(definitions.VELOCITY, { opportunities, win_rate, deal_size, cycle_days });
}

/**
 * Weighted pipeline: amount of each deal by its probability; with a quota also how far the open deals cover it.
 * @customfunction PIPELINE
 * @param amount Amount of each deal.
 * @param probability Probability of each deal from 0 to 1; a deal at 0 is lost, at 1 won, in between open.
 * @param [quota] Sales to be reached; then the weighted amount and the coverage spill in a row.
 * @returns Money; coverage is a ratio.
 */
export function pipeline(amount: any[][], probability: any[][], quota?: any): any[][] {
  return answer(definitions.PIPELINE, { amount, probability, quota });
}

/**
 * Forecast accuracy: how far forecasts were from what came.
 * @customfunction ACCURACY
 * @param actual What came, period by period.
 * @param forecast What was forecast for the same periods.
 * @param [mode] wape, mape, bias (above 0 when forecasts were too high) or accuracy; wape if left out.
 * @returns Fraction of the actual values.
 */
export function accuracy(actual: any[][], forecast: any[][], mode?: any): any {
  return answer(definitions.ACCURACY, { actual, forecast, mode });
}

/**
 * Response time: hours from an arrival to the first reply, or share answered within so many hours.
 * @customfunction RESPONSE
 * @param arrived Date and time each lead or request arrived.
 * @param replied Date and time of its first reply; blank while there is none.
 * @param [stat] median, mean, or a quantile from 0 to 1; median if left out.
 * @param [sla_hours] Hours within which a reply is due; the answer is then the share answered in time.
 * @param [as_of] Last day that is known; unanswered ones then count with the time they have waited so far.
 * @returns Elapsed hours, nights and weekends included; with sla_hours a rate from 0 to 1.
 */
export function response(
  arrived: any[][],
  replied: any[][],
  stat?: any,
  sla_hours?: any,
  as_of?: any
): any {
  return answer(definitions.RESPONSE, { arrived, replied, stat, sla_hours, as_of });
}

/**
 * Cross-sell rate: share of customers who bought from several categories.
 * @customfunction CROSSSELL
 * @param customer Customer id of each purchase; leave the header out.
 * @param category Category of each purchase; leave the header out.
 * @param [min] How many categories are several; 2 if left out.
 * @param [conf] Confidence such as 95%; then value, low, high and n spill in a row.
 * @returns Rate from 0 to 1.
 */
export function crosssell(customer: any[][], category: any[][], min?: any, conf?: any): any[][] {
  return answer(definitions.CROSSSELL, { customer, category, min, conf });
}

/**
 * Up-sell rate: share of paying customers who pay more than before.
 * @customfunction UPSELL
 * @param before Amount of each customer before; only those above 0 count.
 * @param after Amount of the same customers after; blank for one who left.
 * @param [conf] Confidence such as 95%; then value, low, high and n spill in a row.
 * @returns Rate from 0 to 1.
 */
export function upsell(before: any[][], after: any[][], conf?: any): any[][] {
  return answer(definitions.UPSELL, { before, after, conf });
}

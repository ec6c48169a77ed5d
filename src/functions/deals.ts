import { answer } from "./cells";
import * as definitions from "./definitions/deals";

/**
 * Win rate: deals won among deals decided.
 * @customfunction WINRATE
 * @param won Deals won.
 * @param lost Deals lost.
 * @param [conf] Confidence such as 95%; then value, low, high and n spill in a row.
 * @returns Rate from 0 to 1.
 */
export function winrate(won: any, lost: any, conf?: any): any[][] {
  return answer(definitions.WINRATE, { won, lost, conf });
}

/**
 * Win rate from a list of deals: deals won among deals decided, by count or by amount.
 * @customfunction WINRATE.DEALS
 * @param status Stage or status of each deal; without amount leave the header out.
 * @param [won_words] Words that mean won; the usual English and Chinese ones if left out.
 * @param [lost_words] Words that mean lost; the usual English and Chinese ones if left out.
 * @param [amount] Amount of each deal; the rate is then by money.
 * @param [conf] Confidence such as 95%; then value, low, high and n spill in a row. Not with amount.
 * @returns Rate from 0 to 1.
 */
export function winrateDeals(
  status: any[][],
  won_words?: any[][],
  lost_words?: any[][],
  amount?: any[][],
  conf?: any
): any[][] {
  return answer(definitions.WINRATE_DEALS, { status, won_words, lost_words, amount, conf });
}

/**
 * Sales cycle: days from the creation of a deal to its closing.
 * @customfunction CYCLE
 * @param created Date each deal was created.
 * @param closed Date each deal was closed; rows without one are left out.
 * @param [stat] median, mean, or a quantile from 0 to 1; median if left out.
 * @param [status] Stage of each deal; then only deals won count.
 * @param [conf] Confidence such as 95%; then value, low, high and n spill in a row.
 * @returns Days, with fractions.
 */
export function cycle(
  created: any[][],
  closed: any[][],
  stat?: any,
  status?: any[][],
  conf?: any
): any[][] {
  return answer(definitions.CYCLE, { created, closed, stat, status, conf });
}

/**
 * Median sales cycle in days that also counts the time open deals have taken so far (Kaplan-Meier).
 * @customfunction CYCLE.CENSORED
 * @param created Date each deal was created.
 * @param closed Date each deal was closed; blank while it is open.
 * @param [as_of] Last day that is known; the latest date if left out.
 * @returns Days, with fractions.
 */
export function cycleCensored(created: any[][], closed: any[][], as_of?: any): any {
  return answer(definitions.CYCLE_CENSORED, { created, closed, as_of });
}

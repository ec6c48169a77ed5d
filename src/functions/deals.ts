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

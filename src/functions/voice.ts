import { answer } from "./cells";
import * as definitions from "./definitions/voice";

/**
 * Net promoter score: percentage of promoters (9 and 10) less percentage of detractors (0 to 6).
 * @customfunction NPS
 * @param scores Whole scores from 0 to 10, one per answer.
 * @param [weights] Weight of each answer.
 * @param [conf] Confidence such as 95%; then value, low, high and n spill in a row.
 * @returns Points from -100 to 100.
 */
export function nps(scores: any[][], weights?: any[][], conf?: any): any[][] {
  return answer(definitions.NPS, { scores, weights, conf });
}

/**
 * Customer satisfaction: share of the highest answers, mean score, or points from 0 to 100.
 * @customfunction CSAT
 * @param scores Whole scores from 1 to scale, one per answer.
 * @param [scale] Highest score of the scale; 5 if left out.
 * @param [top] How many of the highest scores count as satisfied; 2 if left out.
 * @param [mode] top for the share of satisfied answers, mean, or points from 0 to 100; top if left out.
 * @param [conf] Confidence such as 95%; then value, low, high and n spill in a row.
 * @returns Rate, score or points, by mode.
 */
export function csat(scores: any[][], scale?: any, top?: any, mode?: any, conf?: any): any[][] {
  return answer(definitions.CSAT, { scores, scale, top, mode, conf });
}

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

/**
 * Customer effort score: mean of the answers to how easy it was, or share of the easy ones.
 * @customfunction CES
 * @param scores Whole scores from 1 to scale, one per answer; a higher one is easier.
 * @param [scale] Highest score of the scale, 5 or 7; 7 if left out.
 * @param [mode] mean, or top for the share of the highest 3 of 7 or 2 of 5; mean if left out.
 * @param [conf] Confidence such as 95%; then value, low, high and n spill in a row.
 * @returns Score or rate, by mode.
 */
export function ces(scores: any[][], scale?: any, mode?: any, conf?: any): any[][] {
  return answer(definitions.CES, { scores, scale, mode, conf });
}

/**
 * Referral rate: share of the new customers who came by recommendation.
 * @customfunction REFERRAL
 * @param referred New customers who came by recommendation.
 * @param new_customers All new customers of the period.
 * @param [conf] Confidence such as 95%; then value, low, high and n spill in a row.
 * @returns Rate from 0 to 1.
 */
export function referral(referred: any, new_customers: any, conf?: any): any[][] {
  return answer(definitions.REFERRAL, { referred, new_customers, conf });
}

/**
 * Response rate of a survey: answers per questionnaire sent.
 * @customfunction RESPONSERATE
 * @param answered Questionnaires answered.
 * @param sent Questionnaires sent.
 * @param [conf] Confidence such as 95%; then value, low, high and n spill in a row.
 * @returns Rate from 0 to 1.
 */
export function responserate(answered: any, sent: any, conf?: any): any[][] {
  return answer(definitions.RESPONSERATE, { answered, sent, conf });
}

/**
 * Distribution of scores: count and share of each whole score.
 * @customfunction DISTRIBUTION
 * @param scores Whole scores, one per answer.
 * @param [low] Lowest score of the scale; the lowest one given if left out.
 * @param [high] Highest score of the scale; the highest one given if left out.
 * @returns Table of score, count and share.
 */
export function distribution(scores: any[][], low?: any, high?: any): any[][] {
  return answer(definitions.DISTRIBUTION, { scores, low, high });
}

/**
 * Difference of two net promoter scores, second less first, with limits and p-value.
 * @customfunction NPS.TEST
 * @param scores_a Whole scores from 0 to 10 of the first group or period.
 * @param scores_b Whole scores from 0 to 10 of the second group or period.
 * @param [conf] Confidence of the limits; 95% if left out.
 * @returns Row of difference, se, low and high in points, and p.
 */
export function npsTest(scores_a: any[][], scores_b: any[][], conf?: any): any[][] {
  return answer(definitions.NPS_TEST, { scores_a, scores_b, conf });
}

import { answer } from "./cells";
import * as definitions from "./definitions/scorecard";

/**
 * CRM coefficient: satisfaction × loyalty × conversion in relation to a benchmark; 1 is at the benchmark.
 * @customfunction COEFFICIENT
 * @param satisfaction Customer satisfaction, as a fraction or as a percentage up to 100.
 * @param loyalty Customer loyalty, in the same unit.
 * @param conversion Conversion rate, in the same unit.
 * @param benchmark One cell with the product of the benchmarks, or three cells with one per component, in the same unit.
 * @returns Index; 1 is at the benchmark.
 */
export function coefficient(
  satisfaction: any,
  loyalty: any,
  conversion: any,
  benchmark: any[][]
): any {
  return answer(definitions.COEFFICIENT, { satisfaction, loyalty, conversion, benchmark });
}

/**
 * Attainment of a target: 1 is on target; ranges are answered row by row.
 * @customfunction ATTAIN
 * @param actual Actual value, or a range of them.
 * @param target Target value of 0 or more, or a range of them.
 * @param [direction] up when more is better, down when less is better, on when the target is best; up if left out.
 * @param [cap] Highest attainment that counts, such as 120%.
 * @returns Attainment from 0.
 */
export function attain(actual: any[][], target: any[][], direction?: any[][], cap?: any): any[][] {
  return answer(definitions.ATTAIN, { actual, target, direction, cap });
}

/**
 * Weighted score of a scorecard: mean attainment by weight over the rows that have one.
 * @customfunction SCORE
 * @param attainment Attainment of each row; blank rows are left out.
 * @param weight Weight of each row; weights need not add up to 100%.
 * @param [cap] Highest attainment that counts; 120% if left out.
 * @returns Score; 1 is on target.
 */
export function score(attainment: any[][], weight: any[][], cap?: any): any {
  return answer(definitions.SCORE, { attainment, weight, cap });
}

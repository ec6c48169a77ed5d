import { answer } from "./cells";
import * as coefficients from "./definitions/coefficient";
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
  return answer(coefficients.COEFFICIENT, { satisfaction, loyalty, conversion, benchmark });
}

/**
 * Weighted geometric mean of any number of values in relation to their benchmarks; 1 is at the benchmarks.
 * @customfunction COEFFICIENT.INDEX
 * @param values Components above 0, each in the unit of its benchmark; a blank one drops out.
 * @param benchmarks Benchmark of each component.
 * @param [weights] Weight of each component; equal weights if left out.
 * @returns Index; 1 is at the benchmarks.
 */
export function coefficientIndex(values: any[][], benchmarks: any[][], weights?: any[][]): any {
  return answer(coefficients.COEFFICIENT_INDEX, { values, benchmarks, weights });
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
 * Range score: where a value stands between the worst and the best, from 0 to 1; ranges are answered row by row.
 * @customfunction RANGESCORE
 * @param actual Actual value, or a range of them.
 * @param worst Value that scores 0, or a range of them.
 * @param best Value that scores 1, or a range of them; it may be below the worst.
 * @returns Score from 0 to 1.
 */
export function rangescore(actual: any[][], worst: any[][], best: any[][]): any[][] {
  return answer(definitions.RANGESCORE, { actual, worst, best });
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

/**
 * Grade of a score: A from 90%, B from 80%, C from 70%, else D, or by your own table.
 * @customfunction GRADE
 * @param score Score as a fraction, or in the unit of the table, or a range of them.
 * @param [table] Two columns: lowest score of the grade, and the grade.
 * @returns Grade.
 */
export function grade(score: any[][], table?: any[][]): any[][] {
  return answer(definitions.GRADE, { score, table });
}

/**
 * Customer health score from 0 to 100: weighted range scores of the measures that each customer has.
 * @customfunction HEALTH
 * @param measures Customers in rows, measures in columns; blanks take no part.
 * @param weights Weight of each measure, or one cell for equal weights.
 * @param [worst] Value that scores 0, of each measure or one for all; 0 if left out.
 * @param [best] Value that scores 100, of each measure or one for all; 1 if left out.
 * @returns Column of scores.
 */
export function health(
  measures: any[][],
  weights: any[][],
  worst?: any[][],
  best?: any[][]
): any[][] {
  return answer(definitions.HEALTH, { measures, weights, worst, best });
}

/**
 * Variance of an actual value from its plan or an earlier period; ranges are answered row by row.
 * @customfunction VARIANCE
 * @param actual Actual value, or a range of them.
 * @param reference Plan, target or earlier value, or a range of them.
 * @param [unit] abs for the difference, pct for its share of the reference, pp for percentage points; abs if left out.
 * @returns Difference.
 */
export function variance(actual: any[][], reference: any[][], unit?: any): any[][] {
  return answer(definitions.VARIANCE, { actual, reference, unit });
}

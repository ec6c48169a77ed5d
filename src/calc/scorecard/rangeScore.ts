import { CalcError } from "../errors";

/**
 * Where a value stands between the worst and the best, from 0 to 1; the best may be the smaller of the two.
 * NICE inContact balanced scorecards; made for measures without a natural zero, such as NPS.
 * @throws CalcError divisionByZero when worst and best are the same.
 * @example rangeScore(30, -100, 100) // => 0.65
 */
export function rangeScore(actual: number, worst: number, best: number): number {
  if (worst === best) throw new CalcError("divisionByZero", "emptyTotal");
  return Math.min(1, Math.max(0, (actual - worst) / (best - worst)));
}

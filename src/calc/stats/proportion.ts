import { CalcError } from "../errors";

/** k of n: customers kept of customers at the start, deals won of deals decided. */
export interface Proportion {
  readonly k: number;
  readonly n: number;
}

/**
 * The share k / n, from 0 to 1.
 * @throws CalcError divisionByZero when there is nothing to share.
 * @example shareOf({ k: 3, n: 4 }) // => 0.75
 */
export function shareOf({ k, n }: Proportion): number {
  if (n === 0) throw new CalcError("divisionByZero", "emptyTotal");
  return k / n;
}

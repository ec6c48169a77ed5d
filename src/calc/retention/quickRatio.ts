import { CalcError } from "../errors";

/** Recurring revenue won and lost in one period, all as positive amounts. */
export interface RevenueMoves {
  readonly added: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly churned: number;
}

/**
 * SaaS quick ratio: recurring revenue won for each unit lost (Mamoon Hamid, Social Capital).
 * @throws CalcError divisionByZero when nothing is lost: no number says how good that is.
 * @example quickRatio({ added: 30, expansion: 10, contraction: 4, churned: 6 }) // => 4
 */
export function quickRatio({ added, expansion, contraction, churned }: RevenueMoves): number {
  const lost = contraction + churned;
  if (lost === 0) throw new CalcError("divisionByZero", "emptyTotal");
  return (added + expansion) / lost;
}

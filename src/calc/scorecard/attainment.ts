import { CalcError } from "../errors";

/** up: more is better; down: less is better; on: the target itself is best. */
export const DIRECTIONS = ["up", "down", "on"] as const;
export type Direction = (typeof DIRECTIONS)[number];

const SCORE = {
  up: (actual, target) => actual / target,
  down: (actual, target) => 2 - actual / target,
  on: (actual, target) => 1 - Math.abs(actual - target) / target,
} satisfies Record<Direction, (actual: number, target: number) => number>;

/** A target of zero has no ratio, but fewer than none of a bad thing is simply attained. */
function scoreAtZero(actual: number, direction: Direction): number {
  if (direction !== "down") throw new CalcError("divisionByZero", "emptyTotal");
  return actual <= 0 ? 1 : 0;
}

/**
 * How far a target ≥ 0 is attained: 1 is on target, never below 0, at most `cap` when there is one.
 * @throws CalcError divisionByZero for a target of 0, except with direction down.
 * @example attainment(90, 100, "down", null) // => 1.1
 */
export function attainment(
  actual: number,
  target: number,
  direction: Direction,
  cap: number | null
): number {
  const score = target === 0 ? scoreAtZero(actual, direction) : SCORE[direction](actual, target);
  return Math.min(Math.max(0, score), cap ?? Infinity);
}

import { attainment, type Direction, DIRECTIONS } from "../../calc/scorecard/attainment";
import { CalcError } from "../../calc/errors";
import type { Status } from "./status";

/** What decides a KPI's score: its target row, with the settings where the row says nothing. */
export interface TargetFacts {
  readonly active: boolean;
  readonly direction: string;
  readonly target: number | null;
  readonly weight: number | null;
  readonly greenFrom: number;
  readonly amberFrom: number;
  readonly cap: number;
  readonly worst: number | null;
  readonly best: number | null;
  /** True for a scale whose 0 means nothing: the target is its best unless another is given, and there is no ratio. */
  readonly isRange?: boolean;
}

/** A scorecard row as the formulas of the sheet give it; null is an empty cell. */
export interface ScoredRow {
  readonly attainment: number | null;
  readonly weight: number | null;
  readonly points: number | null;
  readonly status: Status;
}

const isDirection = (word: string): word is Direction =>
  DIRECTIONS.some((direction) => direction === word);

interface Range {
  readonly worst: number;
  readonly best: number;
}

/** The range that replaces the ratio, where both ends are known. */
function rangeOf({ worst, best: given, target, isRange = false }: TargetFacts): Range | null {
  const best = given ?? (isRange ? target : null);
  return worst === null || best === null ? null : { worst, best };
}

const rangeScore = (value: number, { worst, best }: Range): number =>
  Math.max(0, Math.min(1, (value - worst) / (best - worst)));

function attained(actual: number, facts: TargetFacts): number | null {
  const { target, isRange = false } = facts;
  const range = rangeOf(facts);
  if (range !== null) return range.worst === range.best ? null : rangeScore(actual, range);
  if (isRange) return null;
  const direction = facts.direction.toLowerCase();
  if (target === null || target < 0 || !isDirection(direction)) return null;
  try {
    return attainment(actual, target, direction, null);
  } catch (error) {
    if (error instanceof CalcError) return null;
    throw error;
  }
}

/** Compared to nine decimals, like the formulas: 2 − 1.1 is meant to be 0.9. */
const rounded = (score: number): number => Math.round(score * 1e9) / 1e9;

/** What the target itself attains: 1, but on a range that goes beyond the target as far as the target is on it. */
function targetAttains(facts: TargetFacts): number {
  const range = rangeOf(facts);
  return range === null || facts.target === null ? 1 : rangeScore(facts.target, range);
}

function statusOf(actual: number | null, score: number | null, facts: TargetFacts): Status {
  if (actual === null) return "noData";
  if (score === null) return "noTarget";
  const aim = targetAttains(facts);
  const reaches = (from: number): boolean => rounded(score) >= rounded(from * aim);
  if (reaches(facts.greenFrom)) return "onTarget";
  return reaches(facts.amberFrom) ? "watch" : "offTarget";
}

/** The same definitions as `rowFormulas`, for the results that are handed out as data. */
export function scoreRow(actual: number | null, facts: TargetFacts): ScoredRow {
  const score = actual === null ? null : attained(actual, facts);
  const weight = facts.active && facts.weight !== null ? Math.max(0, facts.weight) : null;
  const points = score === null || weight === null ? null : weight * Math.min(score, facts.cap);
  return { attainment: score, weight, points, status: statusOf(actual, score, facts) };
}

import type { ScoredRow } from "./scoreRow";

/** Lowest score of each grade, best first; below the last the grade is D. */
export interface GradeCuts {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

export interface TotalScore {
  /** null when no KPI has data, target and weight. */
  readonly score: number | null;
  readonly grade: string | null;
  /** Weighted KPIs that take no part, and how many are weighted at all. */
  readonly leftOut: number;
  readonly weighted: number;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function gradeOf(score: number, { a, b, c }: GradeCuts): string {
  const compared = Math.round(score * 1e9) / 1e9;
  if (compared >= a) return "A";
  if (compared >= b) return "B";
  return compared >= c ? "C" : "D";
}

/** The score over the rows with points, their weights scaled up for those without. */
export function totalScore(rows: readonly ScoredRow[], cuts: GradeCuts): TotalScore {
  const weighted = rows.filter(({ weight }) => weight !== null && weight > 0);
  const counted = weighted.filter(({ points }) => points !== null);
  const weight = sum(counted.map((row) => row.weight ?? 0));
  const score = weight > 0 ? sum(counted.map((row) => row.points ?? 0)) / weight : null;
  return {
    score,
    grade: score === null ? null : gradeOf(score, cuts),
    leftOut: weighted.length - counted.length,
    weighted: weighted.length,
  };
}

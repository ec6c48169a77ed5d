import { CalcError } from "../errors";

/** A grade and the lowest score that earns it. */
export interface GradeStep {
  readonly threshold: number;
  readonly grade: string | number;
}

/** The bands of SAP's achievement scores; whatever is below C is a D. */
export const DEFAULT_GRADES: readonly GradeStep[] = [
  { threshold: 0.9, grade: "A" },
  { threshold: 0.8, grade: "B" },
  { threshold: 0.7, grade: "C" },
  { threshold: -Infinity, grade: "D" },
];

/** A weighted score of 90 % may come out as 0.8999999999999999. */
const SLACK = 1e-12;

/** The steps from the highest threshold down, as `gradeOf` takes them. */
export const inGradeOrder = (steps: readonly GradeStep[]): readonly GradeStep[] =>
  [...steps].sort((a, b) => b.threshold - a.threshold);

/**
 * The grade of a score, which is not rounded before it is compared; a score on a threshold has reached it.
 * @throws CalcError notAvailable for a score below all thresholds.
 * @example gradeOf(0.85, DEFAULT_GRADES) // => "B"
 */
export function gradeOf(score: number, ordered: readonly GradeStep[]): string | number {
  const reached = ordered.find(({ threshold }) => score >= threshold - SLACK);
  if (reached === undefined) throw new CalcError("notAvailable", "noGrade", { found: score });
  return reached.grade;
}

import type { CohortTable } from "../../calc/retention/cohortTable";
import { monthStart } from "../text/isoDate";

/** Active customers of a monthly cohort by age; null where the month is not over. */
export interface CohortRow {
  readonly start: number;
  readonly size: number;
  readonly active: readonly (number | null)[];
}

/** The month is over when the as-of day is its last or a later one. */
const isOver = (start: number, age: number, asOf: number): boolean =>
  monthStart(start, age + 1) <= Math.floor(asOf) + 1;

/** Monthly cohorts with the running month masked: half a month would read as a drop. */
export function completeCohorts(counts: CohortTable, asOf: number): readonly CohortRow[] {
  return counts.starts
    .map((start, i) => ({
      start,
      size: counts.sizes[i] ?? 0,
      active: (counts.cells[i] ?? []).map((count, age) =>
        isOver(start, age, asOf) ? count : null
      ),
    }))
    .filter(({ start, size }) => size > 0 && isOver(start, 0, asOf));
}

import { CalcError } from "../errors";
import type { PeriodIndexes } from "../dates/periodIndexes";
import type { Purchases } from "../orders/purchases";

/** More cells than these come from a mistyped date, and would fill the memory before anyone could see them. */
const MOST_CELLS = 5_000_000;

/** Values by period of the first purchase, then by age in periods: as many ages as have begun. */
export type Cohorts = Map<number, Float64Array>;

/** Empty rows for cohorts as they turn up; periods are numbered as in `periodScale`. */
export class CohortRows {
  readonly rows: Cohorts = new Map();
  private cells = 0;

  constructor(private readonly lastPeriod: number) {}

  rowOf(cohort: number): Float64Array {
    const known = this.rows.get(cohort);
    if (known !== undefined) return known;
    const row = new Float64Array(this.lastPeriod - cohort + 1);
    this.cells += row.length;
    if (this.cells > MOST_CELLS)
      throw new CalcError("notAvailable", "tooManyCellsFor", {
        argument: "period",
        found: this.cells,
        most: MOST_CELLS,
      });
    this.rows.set(cohort, row);
    return row;
  }
}

/** Customers of each cohort with a purchase, by age. */
export function cohortCounts(
  { offsets, day }: Purchases,
  { first, index }: PeriodIndexes,
  lastPeriod: number
): Cohorts {
  const cohorts = new CohortRows(lastPeriod);
  for (let customer = 0; customer < offsets.length - 1; customer++) {
    const end = offsets[customer + 1]!;
    const from = offsets[customer]!;
    if (from === end) continue;
    const cohort = index[day[from]! - first]!;
    const row = cohorts.rowOf(cohort);
    let counted = -1;
    // Entries go by day, so the periods of a customer come in ascending order.
    for (let i = from; i < end; i++) {
      const period = index[day[i]! - first]!;
      if (period === counted) continue;
      counted = period;
      row[period - cohort]!++;
    }
  }
  return cohorts.rows;
}

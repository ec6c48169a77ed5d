import type { IdColumn } from "../columns";
import type { PeriodIndexes } from "../dates/periodIndexes";
import type { Purchases } from "../orders/purchases";
import { CohortRows, type Cohorts } from "./cohortCounts";

/**
 * Money of each cohort by age: refunds count in the period of their own date; those before a customer's first purchase,
 * and those of customers who never bought, are left out.
 */
export function cohortRevenue(
  { offsets, day }: Purchases,
  rows: {
    readonly customer: IdColumn;
    readonly date: Float64Array;
    readonly amount: Float64Array;
  },
  { first, index }: PeriodIndexes,
  lastPeriod: number
): Cohorts {
  const cohorts = new CohortRows(lastPeriod);
  const { codes } = rows.customer;
  for (let i = 0; i < codes.length; i++) {
    const from = offsets[codes[i]!]!;
    if (from === offsets[codes[i]! + 1]) continue;
    const firstDay = day[from]!;
    const rowDay = Math.floor(rows.date[i]!);
    if (rowDay < firstDay) continue;
    const cohort = index[firstDay - first]!;
    cohorts.rowOf(cohort)[index[rowDay - first]! - cohort]! += rows.amount[i]!;
  }
  return cohorts.rows;
}

import type { IdColumn } from "../columns";
import { PERIOD_SCALE, type PeriodUnit } from "../dates/periodScale";
import { periodIndexes } from "../dates/periodIndexes";
import { CalcError } from "../errors";
import { daysOf } from "../orders/daysOf";
import { purchasesOf } from "../orders/purchasesOf";
import { cohortCounts, type Cohorts } from "./cohortCounts";
import { cohortRevenue } from "./cohortRevenue";

export interface CohortOptions {
  readonly period: PeriodUnit;
  /** Share of the cohort that bought, number that bought, or money (needs amounts). */
  readonly mode: "rate" | "count" | "revenue";
  /** Last day of observation, a serial; no row is later. */
  readonly asOf: number;
}

/** One row per period with new customers, the oldest first. */
export interface CohortTable {
  /** Serial of each cohort's first day. */
  readonly starts: readonly number[];
  /** Customers whose first purchase falls into the period. */
  readonly sizes: readonly number[];
  /** Values by age 0, 1, 2 …: each row as long as its ages that have begun, the running one included. */
  readonly cells: readonly (readonly number[])[];
}

/** Cohorts with their sizes in the order of time. */
export function cohortRows(counts: Cohorts, cells: Cohorts, period: PeriodUnit): CohortTable {
  const cohorts = [...counts.keys()].sort((a, b) => a - b);
  return {
    starts: cohorts.map((cohort) => PERIOD_SCALE[period].startOf(cohort)),
    sizes: cohorts.map((cohort) => counts.get(cohort)![0]!),
    cells: cohorts.map((cohort) => [...cells.get(cohort)!]),
  };
}

/** Counts as shares of the cohort. */
function cohortRates(counts: Cohorts): Cohorts {
  return new Map([...counts].map(([cohort, row]) => [cohort, row.map((count) => count / row[0]!)]));
}

/**
 * Customers by the period of their first purchase, and what became of them period by period: distinct customers with a
 * purchase in exactly that period, not "since". Without new customers a period has no row.
 * @throws CalcError notAvailable when nobody bought.
 */
export function cohortTable(
  rows: {
    readonly customer: IdColumn;
    readonly date: Float64Array;
    readonly amount: Float64Array | null;
  },
  { period, mode, asOf }: CohortOptions
): CohortTable {
  const purchases = purchasesOf({ ...rows, order: null });
  if (purchases.day.length === 0)
    throw new CalcError("notAvailable", "noRows", { argument: "customer" });
  const lastDay = Math.floor(asOf);
  const indexes = periodIndexes(daysOf(rows.date).first, lastDay, period);
  const lastPeriod = indexes.index.at(-1)!;
  const counts = cohortCounts(purchases, indexes, lastPeriod);
  if (mode === "count") return cohortRows(counts, counts, period);
  if (mode === "rate") return cohortRows(counts, cohortRates(counts), period);
  const { customer, date } = rows;
  const amount = rows.amount!;
  const revenue = cohortRevenue(purchases, { customer, date, amount }, indexes, lastPeriod);
  return cohortRows(counts, revenue, period);
}

import type { Period } from "../../calc/dates/period";

/** The period that the actuals are of, and the one just before it. */
export interface LivePeriods {
  readonly period: Period;
  readonly previous: Period;
}

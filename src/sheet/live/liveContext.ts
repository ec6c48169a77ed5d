import type { Period } from "../../calc/dates/period";
import type { SourceData } from "../../catalog/rows";
import type { KpiSettings } from "../../catalog/settings";

/** What the rows and formulas of live actuals are made from. */
export interface LiveContext {
  readonly data: SourceData;
  /** The period that the actuals are of, and the one just before it. */
  readonly period: Period;
  readonly previous: Period;
  readonly settings: KpiSettings;
}

import type { Measure } from "../measure";
import type { PeriodFacts } from "../periodFacts";
import type { KpiSettings } from "../settings";
import type { RoleOf, TableKind } from "../sources";

export const KPI_GROUPS = [
  "sales",
  "customers",
  "behaviour",
  "retention",
  "voice",
  "service",
  "value",
  "concentration",
] as const;
export type KpiGroup = (typeof KPI_GROUPS)[number];

/**
 * How a value is shown; a percent is a fraction, money is in the input's unit, points are −100 to 100, durations are
 * hours, days or months.
 */
export type KpiFormat =
  "percent" | "money" | "count" | "ratio" | "points" | "days" | "hours" | "months";

/** What a source must have for a KPI; an amount of orders may also be quantity × unit price. */
export type KpiNeed = {
  readonly [Kind in TableKind]: { readonly kind: Kind; readonly roles: readonly RoleOf<Kind>[] };
}[TableKind];

/** How a change against the previous period is tested; null for totals, which are no sample. */
export type ChangeTest = "newcombe" | "promoters" | "welch" | "logrank" | null;

export interface KpiDefinition {
  readonly group: KpiGroup;
  readonly format: KpiFormat;
  /** What kind of number it is where the settings decide that. */
  readonly lookIn?: (settings: KpiSettings) => Pick<KpiDefinition, "format" | "changeTest">;
  /** Which way is better. */
  readonly direction: "up" | "down" | "on";
  /** Sets of sources of which each suffices; the first that is there is used. */
  readonly needs: readonly (readonly KpiNeed[])[];
  /** Settings without which it has no value. */
  readonly settings?: readonly (keyof KpiSettings)[];
  /**
   * Lowest value of a scale whose 0 means nothing: its values are never divided by a target, attainment is the share of
   * the way from here.
   */
  readonly lowest?: number;
  /** Weight relative to the other KPIs of a sheet, until the analyst sets another. */
  readonly weight: number;
  readonly changeTest: ChangeTest;
  /** True for the state on the last day of the data: the data do not know earlier ones, so it has no previous value. */
  readonly isCurrentState?: true;
  /**
   * True for what looks at the customers of the time before: where the data begin, all are new and none has stayed, so
   * its past begins a period later.
   */
  readonly looksBack?: true;
  /**
   * True for what a shorter period makes smaller or larger by itself: a running one is no sample to hold against a
   * complete one.
   */
  readonly growsWithTime?: true;
  /**
   * True for what drifts by itself: values over twelve months share eleven with the next one, and first purchases get
   * fewer from the day on which the data begin. The rules of the XmR chart would raise false alarms.
   */
  readonly drifts?: true;
  readonly measure: (facts: PeriodFacts) => Measure;
}

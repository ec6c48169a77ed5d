import type { Period } from "../calc/dates/period";
import { periodBefore } from "../calc/dates/periodBefore";
import { type Change, changes } from "./changes";
import { endsEarly, hasSeason, kindsFor, reachesBack } from "./coverage";
import { KPI_LIST, type KpiDefinition, type KpiId } from "./kpis";
import { type Measure, NO_ANSWER } from "./measure";
import type { PeriodFacts } from "./periodFacts";
import type { SourceData } from "./rows";
import type { SeriesPoint } from "./series";
import type { TableKind } from "./sources";

/** A KPI's number of the period, and its value in the period before. */
export interface KpiValue extends Measure {
  readonly id: KpiId;
  readonly definition: KpiDefinition;
  /** null as well where its sources do not reach back to the first days of that period. */
  readonly previous: number | null;
  /** Whether the number has really changed; null where that cannot be tested. */
  readonly change: Change | null;
  /** Periods of the same kind before, oldest first; null where the data do not cover one completely. */
  readonly series: readonly SeriesPoint[];
  /** False while the period runs, and where one of its sources ends early in it. */
  readonly isComplete: boolean;
}

/** A period with what the sources that reach back to it say of it. */
export interface Past {
  readonly period: Period;
  readonly facts: PeriodFacts;
}

export interface MeasuredPeriods {
  readonly data: SourceData;
  readonly kinds: PeriodFacts["kinds"];
  readonly period: Period;
  /** Last day of all data, a serial. */
  readonly asOf: number;
  readonly actual: PeriodFacts;
  readonly before: Past;
  /** The same period of the year before, where any source goes back far enough. */
  readonly season: Past | null;
}

const isRunning = ({ data, period, asOf }: MeasuredPeriods, kinds: readonly TableKind[]): boolean =>
  asOf + 1 < period.end || kinds.some((kind) => endsEarly(kind, data[kind]!.span, period, asOf));

/** What a KPI was in a past period: no answer where its first customers would all pass for new, or for gone. */
function measuredIn(
  definition: KpiDefinition,
  { period, facts }: Past,
  of: MeasuredPeriods
): Measure {
  const { measure, isCurrentState, looksBack } = definition;
  if (isCurrentState === true) return NO_ANSWER;
  const orders = kindsFor(definition, of.kinds).includes("orders") ? of.data.orders : undefined;
  const isBlind =
    looksBack === true && orders !== undefined && !reachesBack(orders.span, periodBefore(period));
  return isBlind ? NO_ANSWER : measure(facts);
}

/** What the change of a KPI is tested against: last year's period where all of its sources have two years. */
function referenceOf(definition: KpiDefinition, of: MeasuredPeriods) {
  const kinds = kindsFor(definition, of.kinds);
  const hasYears = kinds.every((kind) => hasSeason(of.data[kind]!.span, of.period));
  const [past, baseline] =
    of.season !== null && hasYears
      ? ([of.season, "lastYear"] as const)
      : ([of.before, "previous"] as const);
  // A running period has had less time than a complete one.
  const isShort = definition.growsWithTime === true && isRunning(of, kinds);
  return { before: isShort ? NO_ANSWER : measuredIn(definition, past, of), baseline };
}

/** All KPIs of the catalogue in the period, with their value in the one before and whether they have changed. */
export function kpiValues(
  of: MeasuredPeriods,
  series: readonly (readonly SeriesPoint[])[]
): KpiValue[] {
  const pairs = KPI_LIST.map(([, definition]) => ({
    actual: definition.measure(of.actual),
    ...referenceOf(definition, of),
  }));
  const changed = changes(pairs);
  return KPI_LIST.map(([id, definition], i) => ({
    id,
    definition,
    ...pairs[i]!.actual,
    previous: measuredIn(definition, of.before, of).value,
    change: changed[i]!,
    series: series[i]!,
    isComplete: !isRunning(of, kindsFor(definition, of.kinds)),
  }));
}

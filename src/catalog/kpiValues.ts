import type { Period } from "../calc/dates/period";
import { type Change, changes } from "./changes";
import { KPI_LIST, type KpiDefinition, type KpiId } from "./kpis";
import { type Measure, NO_ANSWER } from "./measure";
import type { PeriodFacts } from "./periodFacts";
import type { SeriesPoint } from "./series";

/** A KPI's number of the period, and its value in the period before. */
export interface KpiValue extends Measure {
  readonly id: KpiId;
  readonly definition: KpiDefinition;
  readonly previous: number | null;
  /** Whether the number has really changed; null where that cannot be tested. */
  readonly change: Change | null;
  /** Periods of the same kind before, oldest first; null where the data do not cover one completely. */
  readonly series: readonly SeriesPoint[];
}

/** Facts of the period, of the one before, and of the one its changes are tested against. */
export type FactsOfPeriods = Readonly<Record<"actual" | "before" | "reference", PeriodFacts>>;

/** What a KPI's change is tested against: nothing, where the period has had less time for it than a complete one. */
const referenceOf = (
  { measure, growsWithTime }: KpiDefinition,
  reference: PeriodFacts,
  isRunning: boolean
): Measure => (growsWithTime === true && isRunning ? NO_ANSWER : measure(reference));

/**
 * All KPIs of the catalogue in the period, with their value in the one before.
 * @param season the same period of the year before, where changes are tested against it
 * @param isRunning whether the period has not ended by the last day of the data
 */
export function kpiValues(
  facts: FactsOfPeriods,
  season: Period | null,
  series: readonly (readonly SeriesPoint[])[],
  isRunning: boolean
): KpiValue[] {
  const pairs = KPI_LIST.map(([, definition]) => ({
    actual: definition.measure(facts.actual),
    before: referenceOf(definition, facts.reference, isRunning),
  }));
  const changed = changes(pairs, season === null ? "previous" : "lastYear");
  return KPI_LIST.map(([id, definition], i) => ({
    id,
    definition,
    ...pairs[i]!.actual,
    previous: definition.isCurrentState === true ? null : definition.measure(facts.before).value,
    change: changed[i]!,
    series: series[i]!,
  }));
}

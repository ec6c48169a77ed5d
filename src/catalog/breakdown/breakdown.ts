import type { Period } from "../../calc/dates/period";
import { groupRows, type GroupedRows } from "../../calc/orders/groupRows";
import { KPI_LIST, KPIS, type KpiDefinition, type KpiId } from "../kpis";
import { periodFacts, type PeriodFacts } from "../periodFacts";
import type { SourceData, SourceRows } from "../rows";
import type { KpiSettings } from "../settings";
import type { TableKind } from "../sources";
import { type FirstDays, firstDays, groupPurchases } from "./groupPurchases";
import { pickRows } from "./pickRows";
import { type Group, rankedGroups } from "./rankedGroups";
import { rowsInPeriod } from "./rowsInPeriod";

/** One row of the breakdown: KPI values by id, null where the group has no data for one. */
export interface BreakdownGroup extends Group {
  readonly kpis: Readonly<Partial<Record<KpiId, number | null>>>;
}

/** KPIs of the groups of the "by" role, each measured as on the scorecard from the rows of the group alone. */
export interface Breakdown {
  /** Kinds of sources that are split. */
  readonly kinds: readonly TableKind[];
  readonly kpis: readonly KpiId[];
  readonly groups: readonly BreakdownGroup[];
}

export interface BreakdownOptions {
  readonly kpis: readonly string[];
  readonly period: Period;
  readonly previous: Period;
  readonly settings: KpiSettings;
}

const isSplit = (data: SourceData, kind: TableKind): boolean => (data[kind]?.by ?? null) !== null;

/** The kinds that a KPI is measured from here: those of its first set of needs that is there. */
const kindsOf = ({ needs }: KpiDefinition, data: SourceData): readonly TableKind[] | null =>
  needs
    .map((set) => set.map(({ kind }) => kind))
    .find((kinds) => kinds.every((kind) => data[kind] !== undefined)) ?? null;

/** KPIs whose every source can be split, with those sources. */
function splittable(data: SourceData, ids: readonly string[]): [KpiId, readonly TableKind[]][] {
  return KPI_LIST.flatMap(([id, definition]): [KpiId, readonly TableKind[]][] => {
    const kinds = kindsOf(definition, data);
    if (!ids.includes(id) || kinds === null || !kinds.every((kind) => isSplit(data, kind)))
      return [];
    return [[id, kinds]];
  });
}

interface SplitSource {
  readonly kind: TableKind;
  readonly grouped: GroupedRows;
}

/** The rows of one group of a source; undefined where it has none. */
function partOf<Kind extends TableKind>(
  { rows, span }: SourceRows<Kind>,
  { offsets, rows: positions }: GroupedRows,
  group: number
): SourceRows<Kind> | undefined {
  const own = positions.subarray(offsets[group], offsets[group + 1]);
  // Days without a row of the group are days without an event: the span stays that of the source.
  return own.length === 0 ? undefined : { rows: pickRows(rows, own), span, by: null };
}

function dataOf(data: SourceData, sources: readonly SplitSource[], group: number): SourceData {
  const parts = sources.flatMap(({ kind, grouped }) => {
    const part = partOf(data[kind] as SourceRows<TableKind>, grouped, group);
    return part === undefined ? [] : [[kind, part]];
  });
  // Each part is of its source's kind.
  return Object.fromEntries(parts) as SourceData;
}

function factsOf(
  data: SourceData,
  known: FirstDays,
  { period, previous, settings }: BreakdownOptions
): PeriodFacts {
  const purchases = data.orders === undefined ? null : groupPurchases(data.orders.rows, known);
  return periodFacts({ data, purchases }, period, settings, previous);
}

/** The sources that can be split, their rows in groups. */
function split(data: SourceData, kinds: readonly TableKind[], period: Period) {
  const columns = kinds.map((kind) => {
    const source = data[kind] as SourceRows<TableKind>;
    return { by: source.by!, counts: rowsInPeriod(kind, source.rows, period) };
  });
  const { groups, groupOfRow } = rankedGroups(columns);
  const sources = kinds.map((kind, i): SplitSource => ({
    kind,
    grouped: groupRows(groupOfRow[i]!, groups.length),
  }));
  return { groups, sources };
}

/**
 * Splits the sources that have a "by" column and measures every KPI that they feed for each group; null without such a
 * column or KPI. A customer counts in each group in which there is a row of theirs, but is new only in that of their
 * first purchase ever. Yields between the groups.
 */
export function* breakdownSteps(
  data: SourceData,
  options: BreakdownOptions
): Generator<void, Breakdown | null> {
  const kpis = splittable(data, options.kpis);
  if (kpis.length === 0) return null;
  const kinds = [...new Set(kpis.flatMap(([, used]) => used))];
  const { groups, sources } = split(data, kinds, options.period);
  const known: FirstDays = data.orders === undefined ? new Map() : firstDays(data.orders.rows);
  yield;
  const measured: BreakdownGroup[] = [];
  for (const [i, group] of groups.entries()) {
    const own = dataOf(data, sources, i);
    const facts = factsOf(own, known, options);
    const values = kpis.map(([id, used]) => {
      // With a source missing, some KPIs would be measured from another set of sources than their total.
      const isFed = used.every((kind) => own[kind] !== undefined);
      return [id, isFed ? KPIS[id].measure(facts).value : null];
    });
    measured.push({ ...group, kpis: Object.fromEntries(values) as BreakdownGroup["kpis"] });
    yield;
  }
  return { kinds, kpis: kpis.map(([id]) => id), groups: measured };
}

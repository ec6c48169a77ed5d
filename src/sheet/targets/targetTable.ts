import type { ExistingCell } from "../existing";
import type { KpiLook } from "../facts";
import type { OwnLook } from "../own/ownFacts";
import type { PlannedCell } from "../plan";
import type { TargetRow } from "../request";
import type { TargetFacts } from "../scorecard/scoreRow";
import { joinedRows } from "./joinedRows";
import { numberSetting, type Settings } from "./settingKeys";
import { catalogueWeights } from "./catalogueWeights";
import { kpiIdOf } from "./kpiIdOf";
import { TARGET_COLUMNS, TARGET_INDEX, type TargetColumn } from "./targetColumns";

/** A row of `CRM_Targets`: what is written (null leaves the analyst's cell alone) and what the cells then hold. */
export interface TargetLine {
  readonly id: string;
  readonly cells: readonly PlannedCell[];
  readonly values: Readonly<Record<TargetColumn, string | number>>;
}

export type TargetTable = readonly TargetLine[];

export interface KpiTarget {
  readonly id: string;
  readonly name: string;
  readonly definition: KpiLook;
  readonly own?: Pick<OwnLook, "source">;
  /** Goals that it serves, for a row that is new. */
  readonly goal?: string;
}

/** The id of a row; where it was typed in another way, the id is written back. */
export const idOf = (row: readonly ExistingCell[]): string => kpiIdOf(row[TARGET_INDEX.id]?.value);

const plain = (value: ExistingCell["value"] | undefined): string | number =>
  typeof value === "boolean" ? String(value) : (value ?? "");

const perColumn = <T>(of: (column: TargetColumn) => T): Record<TargetColumn, T> =>
  Object.fromEntries(TARGET_COLUMNS.map((column) => [column, of(column)])) as Record<
    TargetColumn,
    T
  >;

/** The source of an own KPI as the formula that it means: Excel keeps it right when cells move, text it does not. */
function withSource(line: TargetLine, { own }: Pick<KpiTarget, "own">): TargetLine {
  const formula = own?.source ?? null;
  if (formula === null) return line;
  const cells = line.cells.map((cell, i) => (i === TARGET_INDEX.source ? { formula } : cell));
  return { ...line, cells };
}

/** A row that is already there: ours is the KPI's name, everything else only when the request gives it. */
function keptLine(
  row: readonly ExistingCell[],
  names: ReadonlyMap<string, string>,
  given: TargetRow
): TargetLine {
  const id = idOf(row);
  const name = names.get(id);
  const written: TargetRow = { ...given, ...(name === undefined ? {} : { KPI: name }) };
  return {
    id,
    cells: TARGET_COLUMNS.map((column) =>
      column === "id"
        ? row[TARGET_INDEX.id]?.value === id || id === ""
          ? null
          : id
        : (written[column] ?? null)
    ),
    values: perColumn((column) => written[column] ?? plain(row[TARGET_INDEX[column]]?.value)),
  };
}

/** A KPI that has no row yet: no target, and the weight that the catalogue gives it among the others. */
function newLine(kpi: KpiTarget, weight: number, given: TargetRow): TargetLine {
  const first: TargetRow = {
    ...(kpi.goal === undefined ? {} : { goal: kpi.goal }),
    active: "yes",
    direction: kpi.definition.direction,
    weight,
    ...(kpi.definition.lowest === undefined ? {} : { worst: kpi.definition.lowest }),
    ...given,
    id: kpi.id,
    KPI: kpi.name,
  };
  const values = perColumn((column) => first[column] ?? "");
  return { id: kpi.id, cells: TARGET_COLUMNS.map((column) => values[column]), values };
}

/** The KPIs that share the weights: not a row of the analyst's own that has none. */
function weighted(
  kpis: readonly KpiTarget[],
  existing: readonly (readonly ExistingCell[])[]
): KpiTarget[] {
  const unweighted = new Set(
    existing.filter((row) => (row[TARGET_INDEX.weight]?.value ?? "") === "").map(idOf)
  );
  return kpis.filter(({ id, own }) => own === undefined || !unweighted.has(id));
}

/** The table of targets: rows that are there keep their cells, new KPIs stand before the last of them. */
export function targetTable(
  kpis: readonly KpiTarget[],
  existing: readonly (readonly ExistingCell[])[],
  given: readonly TargetRow[]
): TargetTable {
  const ofCatalogue = kpis.filter(({ own }) => own === undefined);
  // The name of an own KPI is the analyst's.
  const names = new Map(ofCatalogue.map(({ id, name }) => [id, name]));
  const weights = catalogueWeights(weighted(kpis, existing), existing);
  const givenOf = (id: string): TargetRow => given.find((row) => row.id === id) ?? {};
  const kept = existing.map((row) => {
    const id = idOf(row);
    const weight = weights.renewed.get(id);
    return keptLine(row, names, { ...(weight === undefined ? {} : { weight }), ...givenOf(id) });
  });
  const known = new Set(kept.map(({ id }) => id));
  const added = kpis
    .filter(({ id }) => !known.has(id))
    .map((kpi) => newLine(kpi, weights.added.get(kpi.id) ?? 0, givenOf(kpi.id)));
  const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  return joinedRows(kept, added).map((line) => withSource(line, byId.get(line.id) ?? {}));
}

const numberOr = <T>(value: string | number | undefined, otherwise: T): number | T =>
  typeof value === "number" ? value : otherwise;

/**
 * What decides a KPI's score; the first row of an id counts, as in the formulas. A target that is not active is not in
 * force: the KPI is shown without one.
 */
export function targetFacts(id: string, table: TargetTable, settings: Settings): TargetFacts {
  const values = table.find((line) => line.id === id)?.values;
  const active = String(values?.active ?? "").toLowerCase() === "yes";
  const aims = active ? values : undefined;
  return {
    active,
    direction: String(values?.direction ?? ""),
    target: numberOr(aims?.target, null),
    weight: numberOr(values?.weight, null),
    greenFrom: numberOr(values?.green_from, numberSetting("green_from", settings)),
    amberFrom: numberOr(values?.amber_from, numberSetting("amber_from", settings)),
    cap: numberOr(values?.cap, numberSetting("cap", settings)),
    worst: numberOr(aims?.worst, null),
    best: numberOr(aims?.best, null),
  };
}

import type { ExistingCell } from "../existing";
import { TARGET_INDEX } from "./targetColumns";
import { idOf, type KpiTarget } from "./targetTable";

/** Weights for the table of targets, by KPI id. */
export interface CatalogueWeights {
  /** Of KPIs that have no row yet. */
  readonly added: ReadonlyMap<string, number>;
  /** Of rows whose weights nobody has touched, when KPIs come in or go. */
  readonly renewed: ReadonlyMap<string, number>;
}

/** Weights are written in tenths of a percent. */
const rounded = (weight: number): number => Math.round(weight * 1000) / 1000;

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Each KPI's share of the weights of the catalogue. */
function shares(kpis: readonly KpiTarget[]): Map<string, number> {
  const total = sum(kpis.map(({ definition }) => definition.weight));
  return new Map(
    kpis.map(({ id, definition }) => [id, total === 0 ? 0 : rounded(definition.weight / total)])
  );
}

/**
 * The weights that the catalogue gives. As long as all rows still have the shares that they were made with, all shares
 * are made anew and add up to the whole; once the analyst has set a weight, new KPIs are weighted in proportion to what
 * is there, and no weight that is there changes.
 */
export function catalogueWeights(
  kpis: readonly KpiTarget[],
  existing: readonly (readonly ExistingCell[])[]
): CatalogueWeights {
  const rows = new Map(existing.map((row) => [idOf(row), row[TARGET_INDEX.weight]]));
  const standing = kpis.filter(({ id }) => rows.has(id));
  const all = shares(kpis);
  const made = shares(standing);
  const isUntouched = standing.every(({ id }) => {
    const cell = rows.get(id);
    return cell?.formula === undefined && cell?.value === made.get(id);
  });
  if (isUntouched) {
    const isNew = standing.length < kpis.length;
    return { added: all, renewed: isNew ? all : new Map() };
  }
  const weights = standing.map(({ id }) => rows.get(id)?.value);
  const given = sum(weights.filter((value) => typeof value === "number"));
  const catalogue = sum(standing.map(({ definition }) => definition.weight));
  if (given <= 0 || catalogue === 0) return { added: all, renewed: new Map() };
  const added = kpis.map(({ id, definition }): [string, number] => [
    id,
    rounded((definition.weight * given) / catalogue),
  ]);
  return { added: new Map(added), renewed: new Map() };
}

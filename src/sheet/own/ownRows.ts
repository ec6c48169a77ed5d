import { KPIS } from "../../catalog/kpis";
import type { ExistingCell } from "../existing";
import type { TargetRow } from "../request";
import { kpiIdOf } from "../targets/kpiIdOf";
import { TARGET_INDEX, type TargetColumn } from "../targets/targetColumns";
import { type SourceReference, sourceReference } from "./sourceReference";

/** Where the value of an own KPI comes from. */
export type OwnSource =
  /** Typed into the table of targets. */
  | { readonly type: "typed"; readonly value: number }
  /** A cell or name; `isFormula` when the table holds it as a formula, which Excel keeps right when cells move. */
  | {
      readonly type: "reference";
      readonly reference: SourceReference;
      readonly isFormula: boolean;
    }
  /** Another formula of the analyst, with its result. */
  | { readonly type: "formula"; readonly formula: string; readonly value: ExistingCell["value"] }
  | { readonly type: "unreadable"; readonly text: string };

/** A row of `CRM_Targets` that is a KPI of the analyst's own: its id is not in the catalogue, and it has a source. */
export interface OwnRow {
  readonly id: string;
  readonly name: string;
  readonly direction: "up" | "down" | "on";
  readonly source: OwnSource;
}

const idOf = (row: readonly ExistingCell[]): string => kpiIdOf(row[TARGET_INDEX.id]?.value);

type Cells = Readonly<Partial<Record<TargetColumn, ExistingCell>>>;

const isOfCatalogue = (id: string): boolean => Object.hasOwn(KPIS, id);

const textOf = (cells: Cells, column: TargetColumn): string =>
  String(cells[column]?.value ?? "").trim();

/** A row of the table, with the cells of the request in the place of those it had. */
function cellsOf(row: readonly ExistingCell[], given: TargetRow): Cells {
  const there = Object.entries(TARGET_INDEX).map(([column, i]) => [column, row[i]]);
  const asked = Object.entries(given).map(([column, value]) => [column, { value }]);
  return Object.fromEntries([...there, ...asked]) as Cells;
}

function sourceOf({ value, formula }: ExistingCell): OwnSource | null {
  if (formula !== undefined) {
    const reference = sourceReference(formula);
    if (reference === null) return { type: "formula", formula, value };
    return { type: "reference", reference, isFormula: true };
  }
  if (typeof value === "number") return { type: "typed", value };
  const text = String(value).trim();
  if (text === "") return null;
  const reference = sourceReference(text);
  return reference === null
    ? { type: "unreadable", text }
    : { type: "reference", reference, isFormula: false };
}

function ownRow(cells: Cells): OwnRow | null {
  const id = kpiIdOf(textOf(cells, "id"));
  const source = cells.source === undefined ? null : sourceOf(cells.source);
  const isOff = textOf(cells, "active").toLowerCase() === "no";
  if (id === "" || isOfCatalogue(id) || source === null || isOff) return null;
  const direction = textOf(cells, "direction").toLowerCase();
  return {
    ...{ id, source, name: textOf(cells, "KPI") || id },
    direction: direction === "down" || direction === "on" ? direction : "up",
  };
}

/** The KPIs of the analyst's own, in the order of the table; of several rows with one id the first counts. */
export function ownRows(
  existing: readonly (readonly ExistingCell[])[],
  given: readonly TargetRow[]
): readonly OwnRow[] {
  const known = new Set(existing.map(idOf));
  const all = [
    ...existing.map((row) => cellsOf(row, given.find(({ id }) => id === idOf(row)) ?? {})),
    ...given.filter(({ id }) => !known.has(String(id))).map((row) => cellsOf([], row)),
  ];
  const first = all.filter((cells, i) => {
    const id = kpiIdOf(textOf(cells, "id"));
    return all.findIndex((other) => kpiIdOf(textOf(other, "id")) === id) === i;
  });
  return first.map(ownRow).filter((row) => row !== null);
}

/** Targets that were handed over for KPIs of the catalogue that the sheet does not show, by their ids. */
export function unshownTargets(
  shown: readonly { readonly id: string }[],
  existing: readonly (readonly ExistingCell[])[],
  given: readonly TargetRow[]
): readonly string[] {
  const there = new Set(existing.map(idOf));
  return given
    .map(({ id }) => String(id))
    .filter((id) => isOfCatalogue(id) && !there.has(id) && !shown.some((kpi) => kpi.id === id));
}

/** Targets that were handed over for a KPI that nobody knows, by their ids. */
export function unknownTargets(
  existing: readonly (readonly ExistingCell[])[],
  given: readonly TargetRow[]
): readonly string[] {
  const own = new Set(ownRows(existing, given).map(({ id }) => id));
  const there = new Set(existing.map(idOf));
  return given
    .map(({ id }) => String(id))
    .filter((id) => !isOfCatalogue(id) && !own.has(id) && !there.has(id));
}

import { cellAt } from "../engine/cellAt";
import type { Engine } from "../engine/Engine";
import type { EvaluatedCell, Zone } from "../engine/engineTypes";
import { columnsOf, indexes } from "./zones";

/** A condition to sort by. */
export interface SortKey {
  /** Column counted from the left of the zone, from 0. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Numbers before texts before truth values before errors. */
const RANK: Readonly<Record<EvaluatedCell["type"], number>> = {
  ...{ number: 0, text: 1, boolean: 2, error: 3, empty: 4 },
};

/** A formula that gives an empty text is a text, a cell without anything is last in either direction. */
const isEmpty = ({ type }: EvaluatedCell): boolean => type === "empty";

function compareValues(a: EvaluatedCell, b: EvaluatedCell, texts: Intl.Collator): number {
  if (a.type !== b.type) return RANK[a.type] - RANK[b.type];
  if (a.type === "text") return texts.compare(String(a.value), String(b.value));
  return a.type === "error" ? 0 : Number(a.value) - Number(b.value);
}

function compareRows(
  a: readonly EvaluatedCell[],
  b: readonly EvaluatedCell[],
  keys: readonly SortKey[],
  texts: Intl.Collator
): number {
  for (const [i, { ascending }] of keys.entries()) {
    const [left, right] = [a[i]!, b[i]!];
    if (isEmpty(left) !== isEmpty(right)) return isEmpty(left) ? 1 : -1;
    const order = compareValues(left, right, texts);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

/**
 * Sorts the rows of a zone by their values; equal ones keep their order. Contents and looks of the cells move, formulas
 * as if they were copied: a relative reference keeps its distance, and no formula elsewhere follows.
 */
export function sortRows(
  engine: Engine,
  sheetId: string,
  zone: Zone,
  keys: readonly SortKey[],
  matchCase: boolean
): void {
  const texts = new Intl.Collator("en", { sensitivity: matchCase ? "variant" : "accent" });
  const rows = indexes(zone.top, zone.bottom).map((row) => ({
    row,
    values: keys.map(({ column }) => engine.evaluated({ sheetId, row, col: zone.left + column })),
  }));
  const sorted = rows.toSorted((a, b) => compareRows(a.values, b.values, keys, texts));
  const moved = sorted.flatMap(({ row: from }, index) => {
    const row = zone.top + index;
    return from === row ? [] : movedCells(engine, sheetId, zone, from, row);
  });
  for (const cell of moved) engine.run("UPDATE_CELL", cell);
}

/** The cells of a row as they are written in another one. */
function movedCells(
  { getters }: Engine,
  sheetId: string,
  zone: Zone,
  from: number,
  row: number
): object[] {
  return Array.from({ length: columnsOf(zone) }, (_, index) => {
    const col = zone.left + index;
    const cell = cellAt(getters, { sheetId, row: from, col });
    const { content = "", compiledFormula, style = null, format = "" } = cell ?? {};
    const written =
      compiledFormula === undefined
        ? content
        : getters.getTranslatedCellFormula(sheetId, 0, row - from, compiledFormula);
    return { sheetId, row, col, content: written, style, format };
  });
}

import { sheetLines } from "../book/edit/lines";
import type { Range } from "./Range";
import { oneOf, truth } from "./checks";
import { checkUnprotected } from "./protection";

type Dimension = "ROW" | "COL";

const BY = ["ByRows", "ByColumns"] as const;

const dimensionOf = (by: unknown): Dimension => (oneOf(by, BY) === "ByRows" ? "ROW" : "COL");

/** True or false when all rows, or columns, agree; null when they differ. */
export function linesHidden(
  { book: { engine }, sheetId, zone }: Range,
  dimension: Dimension
): boolean | null {
  const { getters } = engine;
  const isHidden = (line: number): boolean =>
    dimension === "ROW"
      ? getters.isRowHiddenByUser(sheetId, line)
      : getters.isColHiddenByUser(sheetId, line);
  const groups = getters.getHeaderGroups(sheetId, dimension).filter(({ isFolded }) => isFolded);
  const states = new Set(
    sheetLines(engine, sheetId, zone, dimension).map(
      (line) => isHidden(line) || groups.some(({ start, end }) => start <= line && line <= end)
    )
  );
  return states.size > 1 ? null : states.has(true);
}

export function setLinesHidden(
  { book: { engine }, sheetId, zone }: Range,
  dimension: Dimension,
  hidden: boolean
): void {
  checkUnprotected(engine, sheetId);
  const elements = sheetLines(engine, sheetId, zone, dimension);
  engine.run(truth(hidden) ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS", {
    sheetId,
    dimension,
    elements,
  });
}

export function group(
  { book: { engine }, sheetId, zone }: Range,
  by: unknown,
  command: "GROUP_HEADERS" | "UNGROUP_HEADERS"
): void {
  checkUnprotected(engine, sheetId);
  const dimension = dimensionOf(by);
  const lines = sheetLines(engine, sheetId, zone, dimension);
  engine.run(command, { sheetId, dimension, start: lines[0], end: lines.at(-1) });
}

/** Folds or unfolds the groups that lie in the range. */
export function foldGroups(
  { book: { engine }, sheetId, zone }: Range,
  by: unknown,
  command: "FOLD_HEADER_GROUP" | "UNFOLD_HEADER_GROUP"
): void {
  const dimension = dimensionOf(by);
  const lines = sheetLines(engine, sheetId, zone, dimension);
  const [first = 0, last = 0] = [lines[0], lines.at(-1)];
  for (const { start, end } of engine.getters.getHeaderGroups(sheetId, dimension))
    if (start >= first && end <= last) engine.run(command, { sheetId, dimension, start, end });
}
